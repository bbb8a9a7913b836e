"""What people did and what happened to them, newest first, for 30 days."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES
from customerio_sandbox.paging import cursor_page, last_page
from customerio_sandbox.people import Person
from customerio_sandbox.workspace import Area, Json, Workspace, token

_KEPT: Final = 30 * 86_400
_EVENTS: Final = ("workshop_booked", "order_placed", "report_opened")
_EMAIL_STEPS: Final = ("sent", "opened", "clicked", "bounced", "failed")
_SEEDED_SINCE, _SEEDED_UNTIL = 1_792_900_000, 1_795_400_000


@dataclass(slots=True)
class Activity:
    """One thing that a person did or that happened to them."""

    id: str
    timestamp: int
    type: str
    person: Person
    name: str | None = None
    data: Json = field(default_factory=dict)
    delivery_id: str | None = None

    def row(self) -> Json:
        """As the API lists it."""
        row: Json = {
            "id": self.id,
            "customer_id": self.person.id,
            "customer_identifiers": self.person.identifiers,
            "type": self.type,
            "timestamp": self.timestamp,
            "data": self.data,
        }
        if self.name is not None:
            row["name"] = self.name
        if self.delivery_id is not None:
            row |= {"delivery_id": self.delivery_id, "delivery_type": "email"}
        return row


def _seed(workspace: Workspace) -> list[Activity]:
    choose = random.Random(11)  # noqa: S311 - the same activities every time is what is wanted
    rows: list[Activity] = []
    for person in workspace.people:
        at = choose.randint(_SEEDED_SINCE, _SEEDED_UNTIL)
        plan = person.attributes.get("plan", "free")
        rows.append(_make(workspace, person, at, "attribute_change", {"plan": {"from": "", "to": plan}}, len(rows)))
        for _ in range(choose.randint(0, 3)):
            at = choose.randint(_SEEDED_SINCE, _SEEDED_UNTIL)
            one = _make(workspace, person, at, "event", {"source": "web"}, len(rows))
            one.name = choose.choice(_EVENTS)
            rows.append(one)
    return rows


def _make(workspace: Workspace, person: Person, at: int, kind: str, data: Json, number: int) -> Activity:
    return Activity(token(f"{workspace.number} activity {number}", 26), at, kind, person, data=data)


ACTIVITIES: Final = Area(_seed)


def note(workspace: Workspace, person: Person, kind: str, data: Json) -> None:
    """Add an activity that happens now."""
    rows = ACTIVITIES.of(workspace)
    rows.append(_make(workspace, person, workspace.clock.now(), kind, data, len(rows)))


def _of_deliveries(workspace: Workspace, person: Person | None, now: int) -> Iterator[Activity]:
    """What became of emails, as activities."""
    for one in DELIVERIES.of(workspace):
        if one.person is None or one.type != "email" or (person is not None and one.person is not person):
            continue
        for step, at in one.metrics(now).items():
            if step in _EMAIL_STEPS and at > now - _KEPT:
                key = token(f"activity {one.id} {step}", 26)
                data = {"delivery_id": one.id}
                yield Activity(key, at, f"{step}_email", one.person, data=data, delivery_id=one.id)


def page(call: Call, person: Person | None) -> Json:
    """One page of activities, of one person or of everybody, filtered as the query asks."""
    now, kind, name = call.now, call.query.get("type"), call.query.get("name")
    mine = (one for one in ACTIVITIES.of(call.workspace) if person is None or one.person is person)
    chosen = [
        one
        for one in (*mine, *_of_deliveries(call.workspace, person, now))
        if now - _KEPT < one.timestamp <= now
        and kind in (None, one.type)
        and (name in (None, one.name) or name in one.data)
    ]
    chosen.sort(key=lambda one: (-one.timestamp, one.id))
    shown, following = cursor_page(call, chosen, lambda one: one.id, default=10)
    return {"activities": [one.row() for one in shown], **following}


@simulates("activities.list")
def list_activities(call: Call) -> Json:
    query = call.query
    if "customer_id" not in query and not query.get("deleted"):
        return page(call, None)
    person = call.workspace.people.find(query.get("id_type", "id"), query.get("customer_id", ""))
    if person is None or query.get("deleted"):
        # Nobody is ever deleted here: no operation of the App API does that.
        return {"activities": [], **last_page(call)}
    return page(call, person)
