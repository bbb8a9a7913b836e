"""Reporting webhooks: what happened, whom it is told, and what became of each attempt. Pure state, driven from outside.

Each webhook has its own queue. An event that is not taken is tried again with growing pauses, and those behind it wait,
until it is given up after the documented time.
"""

from __future__ import annotations

import functools
import heapq
import ipaddress
import itertools
import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urlsplit

from customerio_sandbox.events import Events, event_id
from customerio_sandbox.workspace import Area, Json, Table, Workspace

if TYPE_CHECKING:
    from customerio_sandbox.deliveries import Delivery
    from customerio_sandbox.people import Person

#: What becomes of a send by itself. Everything else happens on request.
AUTOMATIC: Final = frozenset({"drafted", "attempted", "sent", "delivered", "bounced", "dropped", "failed"})
#: Opens and clicks, of which a webhook without ``full_resolution`` hears only the first.
_COUNTED: Final = frozenset({"opened", "clicked"})
#: The fields of ``sent`` events that a webhook gets only with ``with_content``.
_CONTENT: Final = ("content", "headers")
#: Not published: the first pause, which doubles with each attempt, and the longest.
FIRST_PAUSE, LONGEST_PAUSE = 10.0, 86_400.0
_KEPT: Final = 1_000
#: How deliveries name a channel whose events are called otherwise.
_OBJECT_TYPES: Final = {"twilio": "sms"}

WEBHOOKS: Final = Area(lambda workspace: Table(workspace.example("reporting_webhooks.list", "reporting_webhooks")))

State = Literal["waiting", "sending", "delivered", "given up", "not sent", "dropped"]


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its very name, so that no look-up can make it another."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def may_deliver(endpoint: str, *, anywhere: bool) -> bool:
    """Whether an address may be posted to: one on this machine, unless told otherwise."""
    try:
        return anywhere or is_loopback(urlsplit(endpoint).hostname or "")
    except ValueError:
        return False


def shown(endpoint: str) -> str:
    """A webhook's address without user, password and query, which can hold secrets."""
    try:
        parts = urlsplit(endpoint)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        return "(not an address)"
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}{parts.path}"


def without_credentials(body: Any) -> Any:
    """A request's body, with the address of a webhook in it as it may be shown."""
    if isinstance(body, dict) and isinstance(body.get("endpoint"), str):
        return {**body, "endpoint": shown(body["endpoint"])}
    return body


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: when, and the status, or why there was none."""

    at: float
    status: int | None
    error: str = ""


@dataclass(slots=True)
class WebhookDelivery:
    """One event on its way to one webhook."""

    number: int
    webhook_id: int
    event: str
    event_id: str
    body: bytes
    created: float
    next_at: float
    state: State = "waiting"
    attempts: list[Attempt] = field(default_factory=list)

    def as_json(self, endpoint: str) -> Json:
        """As the control addresses give it."""
        return {
            "number": self.number,
            "webhook_id": self.webhook_id,
            "endpoint": shown(endpoint),
            "event": self.event,
            "event_id": self.event_id,
            "created": self.created,
            "state": self.state,
            "next_at": self.next_at if self.state == "waiting" else None,
            "attempts": [{"at": one.at, "status": one.status, "error": one.error} for one in self.attempts],
            "body": json.loads(self.body),
        }


class Reports:
    """The events of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._coming: list[tuple[float, int, str, Delivery]] = []
        self._tie = itertools.count()
        self._queues: dict[int, deque[WebhookDelivery]] = {}
        self._log: deque[WebhookDelivery] = deque(maxlen=_KEPT)
        self._endpoints: dict[int, str] = {}
        self._numbers = itertools.count(1)
        self._happened = itertools.count(1)
        self._heard: set[tuple[int, str, str]] = set()

    @functools.cached_property
    def events(self) -> Events:
        """What the description says about events."""
        return Events(self._workspace.description)

    # ---- what happens
    def follow(self, delivery: Delivery) -> None:
        """Tell of a delivery's steps once the clock reaches them."""
        self.settle(self._workspace.clock.time())
        for metric, at in delivery.plan.items():
            if metric in AUTOMATIC:
                heapq.heappush(self._coming, (at, next(self._tie), metric, delivery))

    def settle(self, now: float) -> None:
        """Tell of what has happened by now."""
        while self._coming and self._coming[0][0] <= now:
            at, _, metric, delivery = heapq.heappop(self._coming)
            name = f"{object_type(delivery)}_{metric}"
            webhooks = self._listeners(name, delivery, metric)
            if webhooks:
                self._tell(webhooks, name, self._event(name, at, delivery, {}), now)

    def report(
        self, name: str, now: float, *, delivery: Delivery | None, object_type: str | None, data: Mapping[str, Any]
    ) -> Json:
        """Make an event happen, whatever it is. Its metric is noted in the delivery.

        Raises:
            ValueError: it is no name of an event.
        """
        _, metric = self.events.split(name)
        self.settle(now)
        if delivery is not None:
            at = int(now)
            delivery.plan[metric] = at
            if metric in _COUNTED and not any(data.get(one) for one in ("machine", "proxied", "prefetched")):
                delivery.plan[f"human_{metric}"] = at
            if delivery.person is not None and metric in ("unsubscribed", "subscribed"):
                delivery.person.unsubscribed = metric == "unsubscribed"
        event = self._event(name, now, delivery, data, object_type)
        self._tell(self._listeners(name, delivery, metric), name, event, now)
        return event

    def _event(
        self,
        name: str,
        at: float,
        delivery: Delivery | None,
        given: Mapping[str, Any],
        object_type: str | None = None,
    ) -> Json:
        kind, metric = self.events.split(name)
        return {
            "event_id": event_id(at, f"{self._workspace.number} {next(self._happened)}"),
            "object_type": object_type or kind,
            "metric": metric,
            "timestamp": int(at),
            "data": self.events.data(name, _known(delivery) if delivery is not None else {}, given),
        }

    def _listeners(self, name: str, delivery: Delivery | None, metric: str) -> list[Json]:
        """The webhooks that hear of an event. What their settings cannot list goes to all."""
        found = []
        for webhook in self.webhooks(delivered=True):
            if name not in (webhook.get("events") or ()) and name in self.events.settable:
                continue
            if metric in _COUNTED and delivery is not None and not webhook.get("full_resolution"):
                heard = (webhook["id"], delivery.id, metric)
                if heard in self._heard:
                    continue
                self._heard.add(heard)
            found.append(webhook)
        return found

    def webhooks(self, *, delivered: bool) -> list[Json]:
        """The enabled webhooks that get events, or those that do not because of their address."""
        anywhere = self._workspace.deliver_anywhere
        return [
            one
            for one in WEBHOOKS.of(self._workspace)
            if not one.get("disabled") and may_deliver(one["endpoint"], anywhere=anywhere) is delivered
        ]

    def _tell(self, webhooks: list[Json], name: str, event: Json, now: float) -> None:
        for webhook in webhooks:
            self._queue(webhook, name, event, now)

    def _queue(self, webhook: Json, name: str, event: Json, now: float) -> None:
        if not webhook.get("with_content"):
            bare = {key: value for key, value in event["data"].items() if key not in _CONTENT}
            if event["metric"] == "sent":
                event = {**event, "data": bare}
        body = json.dumps(event, separators=(",", ":")).encode()
        self._add(webhook["id"], name, event["event_id"], body, now)

    def _add(self, webhook_id: int, name: str, id: str, body: bytes, now: float) -> WebhookDelivery:
        made = WebhookDelivery(next(self._numbers), webhook_id, name, id, body, now, now)
        self._queues.setdefault(webhook_id, deque()).append(made)
        self._log.append(made)
        return made

    # ---- what is delivered
    def ready(self, now: float) -> Iterator[tuple[str, WebhookDelivery]]:
        """What is to be sent now, one event of each webhook, with the webhook's address; marked as being sent."""
        table = WEBHOOKS.of(self._workspace).rows
        for number, queue in list(self._queues.items()):
            webhook = table.get(number)
            if webhook is None or webhook.get("disabled"):
                while queue and queue[0].state != "sending":
                    queue.popleft().state = "dropped"
                continue
            if queue and queue[0].state == "waiting" and queue[0].next_at <= now:
                queue[0].state = "sending"
                self._endpoints[number] = webhook["endpoint"]
                yield webhook["endpoint"], queue[0]

    def finish(self, delivery: WebhookDelivery, status: int | None, error: str, now: float, *, final: bool) -> None:
        """Note how an attempt ended.

        Parameters:
            status: the response's status, or None where there was none.
            error: why there was none.
            final: it was not even tried, and will not be.
        """
        queue = self._queues[delivery.webhook_id]
        delivery.attempts.append(Attempt(now, status, error))
        if status is not None and 200 <= status <= 299:
            delivery.state = "delivered"
        elif final:
            delivery.state = "not sent"
        else:
            delivery.next_at = now + self._pause(len(delivery.attempts), status, error)
            given_up = delivery.next_at > delivery.attempts[0].at + self.events.transport.retry_for
            delivery.state = "given up" if given_up else "waiting"
        if delivery.state != "waiting":
            queue.remove(delivery)

    def _pause(self, attempts: int, status: int | None, error: str) -> float:
        transport = self.events.transport
        growing = min(FIRST_PAUSE * 2.0 ** (attempts - 1), LONGEST_PAUSE)
        long = error.startswith("no connection") if status is None else status in transport.pause_after
        return max(growing, transport.pause) if long else growing

    def next_at(self) -> float | None:
        """When the next thing is due, in the sandbox's time; None where nothing is to come."""
        times = [self._coming[0][0]] if self._coming else []
        times += [queue[0].next_at for queue in self._queues.values() if queue and queue[0].state == "waiting"]
        return min(times, default=None)

    def pending(self) -> bool:
        """Whether something is to be sent, now or later."""
        return self.sending() or any(self._queues.values()) or bool(self._coming and self.webhooks(delivered=True))

    def sending(self) -> bool:
        """Whether an attempt is under way."""
        return any(queue and queue[0].state == "sending" for queue in self._queues.values())

    # ---- what is shown
    def deliveries(self, newest: int | None = None) -> list[Json]:
        """The newest deliveries, oldest first."""
        table = WEBHOOKS.of(self._workspace).rows
        rows = list(self._log)[-newest:] if newest else list(self._log) if newest is None else []
        return [
            one.as_json(str(table.get(one.webhook_id, {}).get("endpoint", self._endpoints.get(one.webhook_id, ""))))
            for one in rows
        ]

    def repeat(self, number: int, now: float) -> bool:
        """Send an event once more: one that waits is tried at once, another joins the queue anew."""
        found = next((one for one in self._log if one.number == number), None)
        if found is None:
            return False
        if found.state == "waiting":
            found.next_at = now
        elif found.state != "sending":
            self._add(found.webhook_id, found.event, found.event_id, found.body, now)
        return True


def object_type(delivery: Delivery) -> str:
    """What events call a delivery's channel."""
    return _OBJECT_TYPES.get(delivery.type, delivery.type)


def _known(delivery: Delivery) -> Json:
    """What the data of an event can say about a delivery."""
    person = delivery.person
    fields: Json = {
        "customer_id": person.id if person is not None else None,
        "identifiers": _identifiers(person, delivery.recipient),
        "delivery_id": delivery.id,
        "campaign_id": delivery.campaign_id,
        "action_id": delivery.action_id,
        "newsletter_id": delivery.newsletter_id,
        "content_id": delivery.content_id,
        "broadcast_id": delivery.broadcast_id,
        "trigger_id": delivery.trigger_id,
        "transactional_message_id": delivery.transactional_id,
        "subject": delivery.subject,
        "recipient": delivery.recipient,
        "content": delivery.body,
        "failure_message": delivery.failure,
    }
    if delivery.type == "push":
        fields["recipients"] = [_device(person, delivery.recipient)]
        del fields["recipient"]
    return {name: value for name, value in fields.items() if value is not None}


def _identifiers(person: Person | None, recipient: str) -> Json:
    if person is None:
        return {"id": None, "email": recipient} if "@" in recipient else {"id": None}
    return {"id": person.id, "email": person.email, "cio_id": person.cio_id}


def _device(person: Person | None, recipient: str) -> Json:
    platform = next((one.get("platform") for one in (person.devices if person else ()) if one["id"] == recipient), None)
    return {"device_id": recipient, **({"device_platform": platform} if platform in ("ios", "android") else {})}


REPORTS: Final = Area(Reports)
