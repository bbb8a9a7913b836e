"""Deliveries of every kind, across all of the workspace."""

from __future__ import annotations

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES, Delivery, list_messages
from customerio_sandbox.errors import not_found
from customerio_sandbox.workspace import Json


def _find(call: Call) -> Delivery:
    found = DELIVERIES.of(call.workspace).get(call.path["message_id"])
    if found is None:
        raise not_found()
    return found


@simulates("messages.list")
def list_all(call: Call) -> Json:
    return list_messages(call, lambda _: True)


@simulates("messages.get")
def get(call: Call) -> Json:
    return {"message": _find(call).as_message(call.now, tracked=bool(call.query.get("get_tracked_responses")))}


@simulates("messages.get_archived")
def get_archived(call: Call) -> Json:
    return {"archived_message": _find(call).archived()}
