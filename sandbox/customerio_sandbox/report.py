"""Events on request: what ``Sandbox.report`` and ``POST /_sandbox/events`` do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from customerio_sandbox.deliveries import DELIVERIES
from customerio_sandbox.reporting import REPORTS
from customerio_sandbox.workspace import Json

if TYPE_CHECKING:
    from customerio_sandbox.app import Application

_FIELDS: Final[Mapping[str, type]] = {"event": str, "delivery_id": str, "object_type": str, "data": dict}


def report(app: Application, workspace: int, given: Mapping[str, Any]) -> Json:
    """Make an event happen; the event.

    Parameters:
        given: ``event``, its name; ``delivery_id``, ``object_type`` and ``data`` where they are to be something.

    Raises:
        ValueError: what is wrong with it.
    """
    for name, value in given.items():
        if name not in _FIELDS or not isinstance(value, _FIELDS[name]):
            raise ValueError("send event and delivery_id as text, and data as an object")
    with app.lock:
        found = app.workspace(workspace)
        delivery = None
        if "delivery_id" in given:
            delivery = DELIVERIES.of(found).get(given["delivery_id"])
            if delivery is None:
                raise ValueError("there is no such delivery: give the delivery_id that a send or a message list gave")
        event = REPORTS.of(found).report(
            given.get("event", ""),
            app.clock.time(),
            delivery=delivery,
            object_type=given.get("object_type"),
            data=given.get("data", {}),
        )
        found.changes += 1
    app.sender.wake()
    return event
