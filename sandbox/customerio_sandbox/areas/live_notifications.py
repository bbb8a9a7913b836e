"""Live notifications: started, updated, ended, or expired when the clock says so."""

from __future__ import annotations

from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import bad_request
from customerio_sandbox.workspace import Area, Json, Table

NOTIFICATIONS: Final = Area(lambda _: Table())
#: Without ``expiration`` a notification lives this long, in seconds.
_LIFE: Final = 8 * 3_600


def _deliver(call: Call, row: Json, operation: str) -> None:
    key = call.workspace.new_token("live notification delivery")
    delivery = {"id": key, "operation": operation, "status": "sent", "source": "api", "created_at": call.now}
    row["last_delivery"] = delivery


def _running(call: Call) -> Json:
    row = _current(call, call.body["instance_id"])
    if row["state"] != "active":
        raise bad_request(f"this live notification is {row['state']}")
    return row


def _current(call: Call, key: str) -> Json:
    row = NOTIFICATIONS.of(call.workspace).get(key)
    if row["state"] == "active" and row["expires_at"] <= call.now:
        row |= {"state": "expired", "ended_at": row["expires_at"]}
    return row


@simulates("live_notifications.start")
def start(call: Call) -> Json:
    given = call.body
    ios = given.get("platform") == "ios"
    if ios and not given.get("push_payload", {}).get("alert"):
        raise bad_request("iOS needs an alert with title and body", "/push_payload/alert")
    key = call.workspace.new_token("live notification", 26)
    row: Json = {
        "id": key,
        "instance_id": key,
        "notification_type": given["notification_type"],
        "platform": given.get("platform", "android"),
        "state": "active",
        "failure_reason": None,
        "started_at": call.now,
        "ended_at": None,
        "expires_at": given.get("expiration", call.now + _LIFE),
    }
    _deliver(call, NOTIFICATIONS.of(call.workspace).add(row), "start")
    return {"instance_id": key}


@simulates("live_notifications.update")
def update(call: Call) -> Json:
    row = _running(call)
    _deliver(call, row, "update")
    return {"instance_id": row["id"]}


@simulates("live_notifications.end")
def end(call: Call) -> Json:
    row = _running(call)
    row |= {"state": "ended", "ended_at": call.now}
    _deliver(call, row, "end")
    return {"instance_id": row["id"]}


@simulates("live_notifications.get")
def get(call: Call) -> Json:
    return {name: value for name, value in _current(call, call.path["instance_id"]).items() if name != "id"}
