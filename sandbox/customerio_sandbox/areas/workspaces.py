"""Workspaces of the account, with their counts."""

from __future__ import annotations

from customerio_sandbox.areas.objects import OBJECTS, TYPES
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES
from customerio_sandbox.workspace import Json


@simulates("workspaces.list")
def list_workspaces(call: Call) -> Json:
    rows = []
    for row in call.workspace.example("workspaces.list", "workspaces"):
        if row["id"] == call.workspace.number:
            sent = sum(one.has("sent", call.now) for one in DELIVERIES.of(call.workspace))
            row |= {
                "messages_sent": sent,
                "billable_messages_sent": sent,
                "people": len(call.workspace.people),
                "object_types": len(TYPES.of(call.workspace)),
                "objects": len(OBJECTS.of(call.workspace)),
            }
        rows.append(row)
    return {"workspaces": rows}
