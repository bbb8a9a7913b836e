"""Deliveries of every kind: what was sent to whom, and what became of it as the clock goes on.

Nothing leaves the machine. A delivery is planned in full when it is made - sent, delivered, opened, or bounced - and
shows each step once the clock has reached it.
"""

from __future__ import annotations

import functools
import random
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from customerio_sandbox.call import Call
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.people import Person
from customerio_sandbox.reporting import REPORTS
from customerio_sandbox.workspace import Area, Json, Workspace, token

_MONTH: Final = 2_629_800
#: Seconds from a delivery's creation to each step.
_SENT, _DELIVERED, _OPENED, _CLICKED, _CONVERTED = 1, 3, 60, 90, 600
#: Seconds from an attempt that failed to the next one.
_RETRIED: Final = 60
#: Addresses at this host bounce, so that a test can have a bounce when it wants one.
BOUNCING_HOST: Final = "@bounce.example.com"
#: At this host, the first attempt to send fails and the second one works.
RETRYING_HOST: Final = "@retry.example.com"
_SEEDED_SINCE: Final = 1_792_400_000
_SEEDED_UNTIL: Final = 1_795_350_000


@dataclass(slots=True)
class Delivery:
    """One message to one recipient."""

    id: str
    created: int
    type: str
    recipient: str
    person: Person | None = None
    subject: str | None = None
    body: str | None = None
    sender: str | None = None
    campaign_id: int | None = None
    action_id: int | None = None
    newsletter_id: int | None = None
    content_id: int | None = None
    broadcast_id: int | None = None
    transactional_id: int | None = None
    template_id: int | None = None
    trigger_id: int | None = None
    failure: str | None = None
    retained: bool = True
    #: Metric to when it is reached.
    plan: dict[str, int] = field(default_factory=dict)

    def metrics(self, now: int) -> dict[str, int]:
        """The steps that were reached, with their times."""
        return {name: at for name, at in self.plan.items() if at <= now}

    def has(self, metric: str, now: int) -> bool:
        """Whether a step was reached."""
        return self.plan.get(metric, now + 1) <= now

    def state(self, now: int) -> str:
        """``drafted``, ``failed``, ``sent`` or ``attempted``."""
        for name in ("drafted", "failed", "sent"):
            if self.has(name, now):
                return name
        return "attempted"

    def as_message(self, now: int, *, tracked: bool = False) -> Json:
        """As message lists have it."""
        metrics = self.metrics(now)
        person = self.person
        row: Json = {
            "id": self.id,
            "deduplicate_id": f"{self.id}:{max(metrics.values(), default=self.created)}",
            "message_template_id": self.template_id,
            "msg_template_id": self.template_id,
            "transactional_message_id": self.transactional_id,
            "customer_id": person.id if person is not None else None,
            "customer_identifiers": person.identifiers if person is not None else None,
            "recipient": self.recipient,
            "metrics": metrics,
            "created": self.created,
            "failure_message": self.failure if self.failure and self.state(now) == "failed" else None,
            "campaign_id": self.campaign_id,
            "action_id": self.action_id,
            "parent_action_id": None,
            "newsletter_id": self.newsletter_id,
            "content_id": self.content_id,
            "broadcast_id": self.broadcast_id,
            "forgotten": False,
            "type": self.type,
        }
        if self.subject is not None:
            row["subject"] = self.subject
        if self.trigger_id is not None:
            row["trigger_event_id"] = str(self.trigger_id)
        if tracked:
            row["tracked_responses"] = {}
        return row

    def as_person_message(self, now: int) -> Json:
        """As a person's own list has it: fewer metrics, and a template's number as text."""
        row = self.as_message(now)
        wanted = (
            "id",
            "deduplicate_id",
            "transactional_message_id",
            "customer_id",
            "campaign_id",
            "action_id",
            "recipient",
            "subject",
            "created",
            "failure_message",
            "newsletter_id",
            "content_id",
            "broadcast_id",
            "type",
            "forgotten",
        )
        short = {name: row[name] for name in wanted if name in row}
        short["metrics"] = {name: at for name, at in row["metrics"].items() if name in ("sent", "delivered")}
        if self.template_id is not None:
            short["msg_template_id"] = str(self.template_id)
        return short

    def archived(self) -> Json:
        """The content that was kept, or a note that it was not."""
        row: Json = {"id": self.id, "recipient": self.recipient, "forgotten": not self.retained}
        if self.retained:
            texts = {"subject": self.subject, "body": self.body, "from": self.sender}
            row |= {name: value for name, value in texts.items() if value is not None}
        return row


class Deliveries:
    """All deliveries of a workspace, newest first when listed."""

    def __init__(self, rows: Iterable[Delivery] = (), follow: Callable[[Delivery], None] | None = None) -> None:
        self._rows: dict[str, Delivery] = {one.id: one for one in rows}
        self._follow = follow
        self._sorted: list[Delivery] | None = None

    def __iter__(self) -> Iterator[Delivery]:
        return iter(self._rows.values())

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, delivery: Delivery) -> Delivery:
        """Keep a delivery."""
        self._rows[delivery.id] = delivery
        self._sorted = None
        if self._follow is not None:
            self._follow(delivery)
        return delivery

    def get(self, key: str) -> Delivery | None:
        """The delivery with an id."""
        return self._rows.get(key)

    def newest_first(self, wanted: Callable[[Delivery], bool]) -> list[Delivery]:
        """Those that are wanted, newest first."""
        if self._sorted is None:
            self._sorted = sorted(self._rows.values(), key=lambda one: (-one.created, one.id))
        return [one for one in self._sorted if wanted(one)]

    def forget(self, unwanted: Callable[[Delivery], bool]) -> None:
        """Take deliveries out; a newsletter that is deleted takes its own along."""
        self._rows = {key: one for key, one in self._rows.items() if not unwanted(one)}
        self._sorted = None


def plan_for(delivery: Delivery, *, at: int, suppressed: bool = False, draft: bool = False) -> dict[str, int]:
    """What will become of a delivery.

    Parameters:
        delivery: what is sent.
        at: when it is sent, in Unix seconds.
        suppressed: whether the recipient must not be written to.
        draft: whether it waits for somebody to release it.
    """
    plan = {"created": delivery.created}
    if draft:
        return plan | {"drafted": at}
    if suppressed:
        return plan | {"dropped": at + _SENT}
    if delivery.recipient.lower().endswith(BOUNCING_HOST):
        return plan | {"sent": at + _SENT, "bounced": at + _DELIVERED}
    if delivery.recipient.lower().endswith(RETRYING_HOST):
        plan |= {"attempted": at + _SENT}
        at += _RETRIED
    plan |= {"sent": at + _SENT, "delivered": at + _DELIVERED}
    chance = zlib.crc32(delivery.id.encode()) % 100
    if delivery.type in ("email", "push", "in_app") and chance < 60:
        plan |= {"opened": at + _OPENED, "human_opened": at + _OPENED}
        if chance < 25:
            plan |= {"clicked": at + _CLICKED, "human_clicked": at + _CLICKED}
        if chance < 5:
            plan["converted"] = at + _CONVERTED
    return plan


#: Where the made-up deliveries come from: field and number, channel, subject.
_SOURCES: Final[Sequence[tuple[dict[str, Any], str, str | None]]] = (
    ({"campaign_id": 7, "action_id": 96, "template_id": 305}, "email", "Your first week"),
    ({"campaign_id": 7, "action_id": 97, "template_id": 306}, "twilio", None),
    ({"broadcast_id": 12, "action_id": 48, "template_id": 211}, "email", "North line is closed on Sunday"),
    ({"newsletter_id": 13, "content_id": 29, "template_id": 29}, "push", "Maintenance on Saturday"),
    ({"transactional_id": 44, "template_id": 118}, "email", "Your receipt for order 8841"),
    ({"transactional_id": 45, "template_id": 120}, "email", "Reset your password"),
)


def _seed(workspace: Workspace) -> Deliveries:
    choose = random.Random(7)  # noqa: S311 - the same deliveries every time is what is wanted
    rows: list[Delivery] = []
    for person in workspace.people:
        for fields, channel, subject in _SOURCES:
            address = _address(person, channel)
            if address is None or choose.random() < 0.45:
                continue
            created = choose.randint(max(person.created, _SEEDED_SINCE), _SEEDED_UNTIL)
            key = token(f"{workspace.number} seeded delivery {len(rows)}")
            delivery = Delivery(key, created, channel, address, person, subject, **fields)
            delivery.body = f"<p>Hello {person.attributes.get('first_name', 'there')}.</p>"
            if choose.random() < 0.04:
                delivery.failure = "The number is not reachable" if channel == "twilio" else "550 mailbox not found"
                delivery.plan = {"created": created, "failed": created + _DELIVERED}
            else:
                delivery.plan = plan_for(delivery, at=created, suppressed=person.unsubscribed)
            rows.append(delivery)
    return Deliveries(rows, REPORTS.of(workspace).follow)


def _address(person: Person, channel: str) -> str | None:
    if channel == "email":
        return person.email
    if channel == "push":
        return str(person.devices[0]["id"]) if person.devices else None
    phone = person.attributes.get("phone")
    return phone if isinstance(phone, str) else None


DELIVERIES: Final = Area(_seed)


def list_messages(
    call: Call, wanted: Callable[[Delivery], bool], *, first_window: bool = False, for_person: bool = False
) -> Json:
    """One page of deliveries, filtered and cut to a range as every message list does it.

    Parameters:
        wanted: whose deliveries are listed.
        first_window: without times, the range begins with the first delivery instead of ending now.
        for_person: give the short form of a person's own list.
    """
    now = call.now
    query = call.query
    mine = DELIVERIES.of(call.workspace).newest_first(wanted)
    begin, end = _window(call, mine, first_window)
    checks = _checks(query, now)
    rows = [one for one in mine if begin <= one.created <= end and all(check(one) for check in checks)]
    page, following = cursor_page(call, rows, lambda one: one.id)
    if for_person:
        return {"messages": [one.as_person_message(now) for one in page], **following}
    tracked = bool(query.get("get_tracked_responses"))
    return {"messages": [one.as_message(now, tracked=tracked) for one in page], **following}


def _window(call: Call, mine: Sequence[Delivery], first_window: bool) -> tuple[float, float]:
    paging = call.operation.paging
    longest = (paging.months if paging is not None and paging.months else 6) * _MONTH
    start, end = call.query.get("start_ts"), call.query.get("end_ts")
    if start is None and end is None:
        if first_window and mine:
            return mine[-1].created, mine[-1].created + 6 * _MONTH
        return call.now - 6 * _MONTH, call.now
    latest = end if end is not None else call.now
    return max(start if start is not None else latest - longest, latest - longest), latest


def _checks(query: Mapping[str, Any], now: int) -> list[Callable[[Delivery], bool]]:
    """What the query asks of a delivery, one test each."""
    checks: list[Callable[[Delivery], bool]] = []
    if "drafts" in query:
        checks.append(lambda one: one.has("drafted", now) is query["drafts"])
    if "metric" in query:
        metric = "sent" if query["metric"] == "attempted" else query["metric"]
        checks.append(lambda one: one.has(metric, now))
    if "state" in query:
        checks.append(lambda one: one.state(now) == query["state"])
    for name in ("type", "campaign_id", "newsletter_id", "action_id"):
        if name in query:
            checks.append(functools.partial(_equals, name, query[name]))
    return checks


def _equals(name: str, value: Any, delivery: Delivery) -> bool:
    return bool(getattr(delivery, name) == value)
