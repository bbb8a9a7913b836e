"""API-triggered broadcasts: triggers with their state and errors, messages and metrics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from customerio_sandbox import filters, metrics
from customerio_sandbox.actions import Sources, add_example_variants, update_action
from customerio_sandbox.areas.segments import people_matching
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES, Delivery, list_messages, plan_for
from customerio_sandbox.errors import not_found, unprocessable
from customerio_sandbox.liquid import render
from customerio_sandbox.people import Person
from customerio_sandbox.workspace import Area, Json, Table, Workspace

#: Seconds until a trigger is processed.
_PROCESSING: Final = 5
_ERRORS_ON_A_PAGE: Final = 50


@dataclass(slots=True)
class Trigger:
    """One time that a broadcast was triggered."""

    id: int
    broadcast_id: int
    created_at: int
    processed_at: int
    errors: list[str] = field(default_factory=list)

    def row(self, now: int) -> Json:
        """As the API has it; ``processed_at`` comes once the clock is there."""
        row: Json = {"id": self.id, "broadcast_id": self.broadcast_id, "created_at": self.created_at}
        return {**row, "processed_at": self.processed_at} if self.processed_at <= now else row


class Broadcasts(Sources):
    """Broadcasts with actions and triggers."""

    def __init__(self, workspace: Workspace) -> None:
        table = Table(workspace.example("broadcasts.list", "broadcasts"))
        actions = workspace.example("broadcasts.list_actions", "actions")
        super().__init__(table, actions, "broadcast_id")
        updated = actions[0]["updated"]
        self.actions[61] = {**actions[0], "id": 61, "broadcast_id": 15, "deduplicate_id": f"61:{updated}"}
        variant = workspace.example("broadcasts.get_action_translation", "action")
        add_example_variants(self, [{**variant, "id": 48, "language": variant.get("language") or "de"}])
        self.triggers = [
            Trigger(one["id"], one["broadcast_id"], one["created_at"], one["processed_at"])
            for one in sorted(workspace.example("broadcasts.list_triggers", "triggers"), key=lambda one: one["id"])
        ]
        self.triggers[-1].errors = workspace.example("broadcasts.list_trigger_errors", "errors")

    def trigger(self, call: Call) -> Trigger:
        """The trigger that the path names.

        Raises:
            ApiError: 404.
        """
        number = self.table.get(call.path["broadcast_id"])["id"]
        for one in self.triggers:
            if one.broadcast_id == number and one.id == call.path["trigger_id"]:
                return one
        raise not_found()


BROADCASTS: Final = Area(Broadcasts)


@simulates("broadcasts.list")
def list_broadcasts(call: Call) -> Json:
    return {"broadcasts": list(BROADCASTS.of(call.workspace).table)}


@simulates("broadcasts.get")
def get(call: Call) -> Json:
    return {"broadcast": BROADCASTS.of(call.workspace).of(call)[0]}


@simulates("broadcasts.list_actions")
def list_actions(call: Call) -> Json:
    return {"actions": BROADCASTS.of(call.workspace).of(call)[1]}


@simulates("broadcasts.get_action")
def get_action(call: Call) -> Json:
    return {"action": BROADCASTS.of(call.workspace).action(call)}


@simulates("broadcasts.update_action")
def change_action(call: Call) -> Json:
    return {"action": update_action(call, BROADCASTS.of(call.workspace).action(call))}


@simulates("broadcasts.get_action_translation")
def get_translation(call: Call) -> Json:
    return {"action": BROADCASTS.of(call.workspace).action(call, by_language=True)}


@simulates("broadcasts.update_action_translation")
def change_translation(call: Call) -> Json:
    return {"action": update_action(call, BROADCASTS.of(call.workspace).action(call, by_language=True))}


@simulates("broadcasts.list_messages")
def messages(call: Call) -> Json:
    number = BROADCASTS.of(call.workspace).of(call)[0]["id"]
    return list_messages(call, lambda one: one.broadcast_id == number, first_window=True)


@simulates("broadcasts.get_metrics")
def get_metrics(call: Call) -> Json:
    number = BROADCASTS.of(call.workspace).of(call)[0]["id"]
    return metrics.metric_response(call, metrics.of(call, broadcast_id=number))


@simulates("broadcasts.get_link_metrics")
def get_link_metrics(call: Call) -> Json:
    number = BROADCASTS.of(call.workspace).of(call)[0]["id"]
    return metrics.link_series(call, metrics.of(call, broadcast_id=number))


@simulates("broadcasts.get_action_metrics")
def get_action_metrics(call: Call) -> Json:
    number = BROADCASTS.of(call.workspace).action(call)["id"]
    response = metrics.metric_response(call, metrics.of(call, action_id=number))
    series = {"series": response["metric"]["series"]}
    return {**response, "language_variants": {str(number): {"language": "", "default": True, **series}}}


@simulates("broadcasts.get_action_link_metrics")
def get_action_link_metrics(call: Call) -> Json:
    number = BROADCASTS.of(call.workspace).action(call)["id"]
    return metrics.link_series(call, metrics.of(call, action_id=number))


@simulates("broadcasts.list_triggers")
def list_triggers(call: Call) -> Json:
    state = BROADCASTS.of(call.workspace)
    number = state.of(call)[0]["id"]
    mine = [one.row(call.now) for one in reversed(state.triggers) if one.broadcast_id == number]
    return {"triggers": mine}


@simulates("broadcasts.get_trigger")
def get_trigger(call: Call) -> Json:
    return BROADCASTS.of(call.workspace).trigger(call).row(call.now)


@simulates("broadcasts.list_trigger_errors")
def list_trigger_errors(call: Call) -> Json:
    errors = BROADCASTS.of(call.workspace).trigger(call).errors
    start = call.query.get("start", "")
    begin = int(start) if start.isascii() and start.isdigit() and len(start) < 19 else len(errors) if start else 0
    end = begin + min(call.query.get("limit", _ERRORS_ON_A_PAGE), 1_000)
    page: Json = {"errors": errors[begin:end]}
    # `next` is a number here, although `start` is text.
    return {**page, "next": end} if end < len(errors) else page


@simulates("broadcasts.trigger")
def trigger(call: Call) -> Json:
    state = BROADCASTS.of(call.workspace)
    broadcast, actions = state.of(call)
    # A trigger has no 400: an audience that means nothing is a 422, as one that nobody is in.
    filters.check(call.body.get("recipients", {}), "/recipients", lambda text, place: unprocessable(f"{place}: {text}"))
    people, errors = _audience(call)
    if errors:
        raise unprocessable(errors[0])
    made = Trigger(
        max((one.id for one in state.triggers), default=0) + 1, broadcast["id"], call.now, call.now + _PROCESSING
    )
    state.triggers.append(made)
    broadcast.setdefault("first_started", call.now)
    broadcast |= {"active": True, "state": "running"}
    rendered: dict[str, str] = {}
    recipients: list[str] = []
    for person, own in people:
        data = {"trigger": {**call.body.get("data", {}), **own}, "customer": person.all_attributes}
        for action in actions:
            if action["type"] == "email" and person.email is not None:
                texts = {name: render(action[name], data) for name in ("subject", "body")}
                rendered = rendered or texts
                recipients.append(person.email)
                _deliver(call, made, action, person, texts)
    if not people and actions:
        data = {"trigger": call.body.get("data", {}), "customer": {}}
        rendered = {name: render(actions[0][name], data) for name in ("subject", "body") if name in actions[0]}
    call.workspace.record.add_sent(
        at=call.now,
        workspace=call.workspace.number,
        operation=call.operation.name,
        channel="broadcast",
        id=str(made.id),
        recipients=recipients,
        rendered=rendered,
        body=call.body,
    )
    return {"id": made.id}


def _deliver(call: Call, made: Trigger, action: Json, person: Person, texts: dict[str, str]) -> None:
    delivery = Delivery(
        call.workspace.new_token("delivery"),
        call.now,
        "email",
        person.email or "",
        person,
        texts["subject"],
        texts["body"],
        action.get("from"),
        broadcast_id=made.broadcast_id,
        action_id=action["id"],
        trigger_id=made.id,
    )
    delivery.plan = plan_for(delivery, at=made.processed_at, suppressed=person.unsubscribed)
    DELIVERIES.of(call.workspace).add(delivery)


def _audience(call: Call) -> tuple[list[tuple[Person, Json]], list[str]]:
    """The people that the body names, each with data of their own, and what is wrong with the audience."""
    body, people = call.body, call.workspace.people
    if "recipients" in body:
        return [(one, {}) for one in people_matching(call.workspace, body["recipients"])], []
    named: Iterable[tuple[str, str, Json]] = _named(body)
    found: list[tuple[Person, Json]] = []
    errors: list[str] = []
    for line, (kind, value, own) in enumerate(named, start=1):
        here = people.with_email(value) if kind == "email" else [one for one in [people.find("id", value)] if one]
        if not here and not body.get(f"{kind}_ignore_missing", False):
            what = "this email address" if kind == "email" else "this id"
            errors.append(f"line {line}: no person has {what}")
        elif len(here) > 1 and not body.get("email_add_duplicates", False):
            errors.append(f"line {line}: the email address belongs to more than one person")
        found.extend((one, own) for one in here)
    return found, errors


def _named(body: Json) -> Iterator[tuple[str, str, Any]]:
    yield from (("email", one, {}) for one in body.get("emails", ()))
    yield from (("id", one, {}) for one in body.get("ids", ()))
    for one in body.get("per_user_data", ()):
        kind = "email" if "email" in one else "id"
        yield kind, one[kind], one.get("data", {})
