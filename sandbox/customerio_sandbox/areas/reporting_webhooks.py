"""Reporting webhooks: their settings. What they are told of is in ``reporting``."""

from __future__ import annotations

from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import bad_request
from customerio_sandbox.reporting import WEBHOOKS
from customerio_sandbox.workspace import Json

_OPTIONS: Final = ("disabled", "full_resolution", "with_content")


def _row(call: Call, number: int) -> Json:
    given = call.body
    if not given["endpoint"].startswith(("https://", "http://")):
        raise bad_request("endpoint must be an http or https address", "/endpoint")
    row: Json = {"id": number, "type": "webhook", "name": given["name"], "endpoint": given["endpoint"]}
    return {**row, **{name: given.get(name, False) for name in _OPTIONS}, "events": given["events"]}


@simulates("reporting_webhooks.list")
def list_webhooks(call: Call) -> Json:
    return {"reporting_webhooks": list(WEBHOOKS.of(call.workspace))}


@simulates("reporting_webhooks.create")
def create(call: Call) -> Json:
    table = WEBHOOKS.of(call.workspace)
    _row(call, 0)
    return table.add(_row(call, table.new_id()))


@simulates("reporting_webhooks.get")
def get(call: Call) -> Json:
    return WEBHOOKS.of(call.workspace).get(call.path["webhook_id"])


@simulates("reporting_webhooks.update")
def update(call: Call) -> Json:
    table = WEBHOOKS.of(call.workspace)
    return table.add(_row(call, table.get(call.path["webhook_id"])["id"]))


@simulates("reporting_webhooks.delete")
def delete(call: Call) -> None:
    WEBHOOKS.of(call.workspace).delete(call.path["webhook_id"])
