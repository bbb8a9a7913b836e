"""Newsletters: variants, translations, A/B test groups, schedule and send."""

from __future__ import annotations

from typing import Any, Final

from customerio_sandbox import filters, metrics
from customerio_sandbox.actions import change_content, check_senders
from customerio_sandbox.areas.segments import SEGMENTS, people_matching
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES, Delivery, list_messages, plan_for
from customerio_sandbox.errors import bad_request, not_found
from customerio_sandbox.liquid import render
from customerio_sandbox.live import UNKNOWN_FIELD
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.people import Person
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp

_NO_TRANSLATION: Final = ("in_app",)
_NO_UPDATE: Final = ("in_app", "inbox")
_COPIED: Final = ("subject", "preheader_text", "body", "body_amp", "body_plain")


class Newsletters:
    """Newsletters, their contents and test groups."""

    def __init__(self, workspace: Workspace) -> None:
        self.table = Table(workspace.example("newsletters.list", "newsletters"), first_id=20)
        self.contents = Table(workspace.example("newsletters.list_variants", "contents"), first_id=100)
        self.groups = Table(first_id=71)
        #: Newsletter's number to the numbers of its test groups.
        self.groups_of: dict[int, list[int]] = {}
        self.recipients: dict[int, Json] = {}
        self.scheduled: dict[int, int] = {}
        push = {"id": 29, "newsletter_id": 13, "deduplicate_id": "29:1793966400", "name": "Maintenance on Saturday"}
        self.contents.add({**push, "type": "push", "language": "", "subject": "Maintenance", "body": "Back at noon."})
        for one in self.table:
            segments = [{"segment": {"id": number}} for number in one["recipient_segment_ids"]]
            self.recipients[one["id"]] = {"or": segments}

    def variants(self, newsletter: int, group: int | None = None) -> list[Json]:
        """The contents of a newsletter, or of one of its test groups."""
        chosen = None if group is None else [int(one) for one in self.groups.get(group)["content_ids"]]
        return [
            one
            for one in self.contents
            if one["newsletter_id"] == newsletter and (chosen is None or one["id"] in chosen)
        ]

    def add_content(self, newsletter: Json, fields: Json, now: int) -> Json:
        """Add a variant."""
        number = self.contents.new_id()
        row = {"id": number, "newsletter_id": newsletter["id"], "deduplicate_id": f"{number}:{now}"}
        row = self.contents.add({**row, "name": newsletter["name"], "type": newsletter["type"], **fields})
        newsletter["content_ids"].append(number)
        return row

    def remove_content(self, newsletter: Json, row: Json) -> None:
        """Take a variant out."""
        self.contents.delete(row["id"])
        newsletter["content_ids"].remove(row["id"])
        for group in self.groups_of.get(newsletter["id"], []):
            ids = self.groups.get(group)["content_ids"]
            if str(row["id"]) in ids:
                ids.remove(str(row["id"]))


NEWSLETTERS: Final = Area(Newsletters)


def _newsletter(call: Call, *, draft: bool = False) -> tuple[Newsletters, Json]:
    state = NEWSLETTERS.of(call.workspace)
    row = state.table.get(call.path["newsletter_id"])
    if draft and "sent_at" in row:
        raise bad_request("this newsletter was sent already")
    return state, row


def _group(call: Call, state: Newsletters, newsletter: Json) -> int | None:
    if "test_group_id" not in call.path:
        return None
    text = call.path["test_group_id"]
    for number in state.groups_of.get(newsletter["id"], []):
        if str(number) == text:
            return number
    raise not_found("there is no such test group")


def _variant(call: Call) -> tuple[Newsletters, Json, Json]:
    state, newsletter = _newsletter(call)
    variants = state.variants(newsletter["id"], _group(call, state, newsletter))
    name = "content_id" if "content_id" in call.path else "language"
    field = "id" if name == "content_id" else "language"
    for one in variants:
        if one.get(field) == call.path[name]:
            return state, newsletter, one
    raise not_found("there is no such variant")


@simulates("newsletters.list")
def list_newsletters(call: Call) -> Json:
    rows = sorted(NEWSLETTERS.of(call.workspace).table, key=lambda one: (one["created"], one["id"]))
    if call.query.get("sort", "desc") == "desc":
        rows.reverse()
    page, following = cursor_page(call, rows, lambda one: str(one["id"]))
    return {"newsletters": list(page), **following}


@simulates("newsletters.get")
def get(call: Call) -> Json:
    return {"newsletter": _newsletter(call)[1]}


@simulates("newsletters.create")
def create(call: Call) -> Json:
    given, state = call.body, NEWSLETTERS.of(call.workspace)
    _check_new(call)
    number = state.table.new_id()
    row: Json = {
        "id": number,
        "deduplicate_id": f"{number}:{call.now}",
        "content_ids": [],
        "name": given["name"],
        "created": call.now,
        "updated": call.now,
        "type": given["type"],
        "tags": [],
        "recipient_segment_ids": sorted(_segments(given["recipients"])),
    }
    if "subscription_topic_id" in given:
        row["subscription_topic_id"] = given["subscription_topic_id"]
    state.table.add(row)
    state.recipients[number] = given["recipients"]
    texts = {name: given[name] for name in _COPIED if name in given}
    content = state.add_content(row, {"language": "", **texts}, call.now)
    if row["type"] == "email":
        change_content(call.workspace, content, {"from_id": given.get("from_id")})
    if given.get("send_now"):
        _send(call.workspace, state, row)
    elif "scheduled_at" in given:
        _schedule(call, state, row, given["scheduled_at"])
    return {"newsletter": row}


def _check_new(call: Call) -> None:
    given = call.body
    if given.get("send_now") and "scheduled_at" in given:
        raise bad_request("send_now and scheduled_at exclude each other", "/scheduled_at")
    filters.check(given["recipients"], "/recipients")
    unknown = _segments(given["recipients"]) - set(SEGMENTS.of(call.workspace).rows)
    if unknown:
        raise bad_request("invalid filter spec: a segment does not exist", "/recipients")
    check_senders(call.workspace, given)


def _segments(spec: Any) -> set[int]:
    if isinstance(spec, list):
        return set().union(*map(_segments, spec)) if spec else set()
    if not isinstance(spec, dict):
        return set()
    here = {int(spec["segment"]["id"])} if isinstance(spec.get("segment"), dict) and "id" in spec["segment"] else set()
    return here.union(*(_segments(spec[key]) for key in ("and", "or", "not") if key in spec))


@simulates("newsletters.delete")
def delete(call: Call) -> None:
    state, row = _newsletter(call)
    number = state.table.delete(row["id"])["id"]
    for content in state.variants(number):
        state.contents.delete(content["id"])
    state.scheduled.pop(number, None)
    DELIVERIES.of(call.workspace).forget(lambda one: one.newsletter_id == number)


@simulates("newsletters.list_variants")
def list_variants(call: Call) -> Json:
    state, row = _newsletter(call)
    return {"contents": state.variants(row["id"])}


def _content(call: Call) -> Json:
    return {"content": _variant(call)[2]}


def _update(call: Call) -> Json:
    _, newsletter, row = _variant(call)
    if newsletter["type"] in _NO_UPDATE:
        raise bad_request(f"content of the type {newsletter['type']} cannot be changed this way")
    change_content(call.workspace, row, call.body)
    return {"content": stamp_content(row, call.now)}


def stamp_content(row: Json, now: int) -> Json:
    """A change shows in ``deduplicate_id`` only: contents have no time of their own."""
    row["deduplicate_id"] = f"{row['id']}:{now}"
    return row


def _add_translation(call: Call) -> Json:
    state, newsletter = _newsletter(call, draft=True)
    if newsletter["type"] in _NO_TRANSLATION:
        raise bad_request("in-app messages cannot be translated this way")
    group = _group(call, state, newsletter)
    if group is None and state.groups_of.get(newsletter["id"]):
        raise bad_request("a newsletter with A/B tests needs the operation for test groups")
    variants = state.variants(newsletter["id"], group)
    language = call.body["language"]
    if not language or any(one.get("language") == language for one in variants):
        raise bad_request("this language exists already", "/language")
    default = next((one for one in variants if one.get("language") == ""), {})
    fields = {**default, **{name: call.body[name] for name in _COPIED if name in call.body}, "language": language}
    for name in ("id", "newsletter_id", "deduplicate_id", UNKNOWN_FIELD):
        fields.pop(name, None)
    row = state.add_content(newsletter, fields, call.now)
    if group is not None:
        state.groups.get(group)["content_ids"].append(str(row["id"]))
    return {"newsletter": stamp(newsletter, call.now)}


def _delete_translation(call: Call) -> None:
    _newsletter(call, draft=True)
    if not call.path["language"]:
        raise bad_request("the default language cannot be deleted")
    state, newsletter, row = _variant(call)
    state.remove_content(newsletter, row)
    stamp(newsletter, call.now)


for _name in ("get_variant", "get_translation", "get_test_translation"):
    simulates(f"newsletters.{_name}")(_content)
for _name in ("update_variant", "update_translation", "update_test_translation"):
    simulates(f"newsletters.{_name}")(_update)
for _name in ("create_translation", "create_test_translation"):
    simulates(f"newsletters.{_name}")(_add_translation)
for _name in ("delete_translation", "delete_test_translation"):
    simulates(f"newsletters.{_name}")(_delete_translation)


@simulates("newsletters.list_test_groups")
def list_test_groups(call: Call) -> Json:
    state, row = _newsletter(call)
    return {"test_groups": [state.groups.get(one) for one in state.groups_of.get(row["id"], [])]}


@simulates("newsletters.create_test_group")
def create_test_group(call: Call) -> Json:
    state, newsletter = _newsletter(call, draft=True)
    groups = state.groups_of.setdefault(newsletter["id"], [])
    source = state.variants(newsletter["id"], groups[0] if groups else None)
    for original in (True, False) if not groups else (False,):
        number = state.groups.new_id()
        # The first group takes over the content that is there, every other one a copy of it.
        contents = source if original else [_copy(state, newsletter, one, call.now) for one in source]
        label = chr(ord("A") + len(groups) % 26)
        group = {"id": number, "name": f"Test {label}", "label": label, "winner": False}
        state.groups.add({**group, "content_ids": [str(one["id"]) for one in contents]})
        groups.append(number)
    return {"newsletter": stamp(newsletter, call.now)}


def _copy(state: Newsletters, newsletter: Json, row: Json, now: int) -> Json:
    fields = {name: value for name, value in row.items() if name not in ("id", "newsletter_id", "deduplicate_id")}
    return state.add_content(newsletter, fields, now)


@simulates("newsletters.schedule")
def schedule(call: Call) -> Json:
    state, row = _newsletter(call, draft=True)
    _schedule(call, state, row, call.body["scheduled_at"])
    return {"newsletter": stamp(row, call.now)}


def _schedule(call: Call, state: Newsletters, row: Json, at: int) -> None:
    number, workspace = row["id"], call.workspace
    if at == 0:
        state.scheduled.pop(number, None)
        return
    if at <= call.now:
        raise bad_request("scheduled_at must be in the future", "/scheduled_at")
    state.scheduled[number] = at

    def go() -> None:
        # A newsletter that was moved, taken off or deleted has another time by now, or none.
        if state.scheduled.get(number) == at and number in state.table.rows:
            _send(workspace, state, state.table.get(number))

    workspace.later(at, go)


@simulates("newsletters.send")
def send(call: Call) -> Json:
    state, row = _newsletter(call, draft=True)
    _send(call.workspace, state, row)
    return {"newsletter": row}


def _send(workspace: Workspace, state: Newsletters, row: Json) -> None:
    now = workspace.clock.now()
    state.scheduled.pop(row["id"], None)
    if "sent_at" in row:
        return
    row["sent_at"] = now
    stamp(row, now)
    wanted = {one.cio_id for one in people_matching(workspace, state.recipients[row["id"]])}
    content = next(iter(state.variants(row["id"])), {})
    recipients: list[str] = []
    rendered: dict[str, str] = {}
    for person in workspace.people:
        address = _address(person, row["type"])
        if address is None or person.cio_id not in wanted:
            continue
        data = {"customer": person.all_attributes}
        texts = {str(name): render(content[name], data) for name in ("subject", "body") if name in content}
        rendered = rendered or texts
        recipients.append(address)
        delivery = Delivery(
            workspace.new_token("delivery"),
            now,
            row["type"],
            address,
            person,
            texts.get("subject"),
            texts.get("body"),
            content.get("from"),
            newsletter_id=row["id"],
            content_id=content.get("id"),
        )
        delivery.plan = plan_for(delivery, at=now, suppressed=person.unsubscribed)
        DELIVERIES.of(workspace).add(delivery)
    workspace.record.add_sent(
        at=now,
        workspace=workspace.number,
        operation="newsletters.send",
        channel=row["type"],
        id=str(row["id"]),
        recipients=recipients,
        rendered=rendered,
        body={"newsletter_id": row["id"]},
    )


def _address(person: Person, channel: str) -> str | None:
    if channel == "email":
        return person.email
    if channel == "twilio":
        phone = person.attributes.get("phone")
        return phone if isinstance(phone, str) else None
    if channel == "push":
        return str(person.devices[0]["id"]) if person.devices else None
    return person.id or person.cio_id


@simulates("newsletters.list_messages")
def messages(call: Call) -> Json:
    number = _newsletter(call)[1]["id"]
    return list_messages(call, lambda one: one.newsletter_id == number, first_window=True)


@simulates("newsletters.get_metrics")
def get_metrics(call: Call) -> Json:
    row = _newsletter(call)[1]
    response = metrics.metric_response(call, metrics.of(call, newsletter_id=row["id"]))
    return {"metric": {"type": row["type"], **response["metric"]}}


@simulates("newsletters.get_link_metrics")
def get_link_metrics(call: Call) -> Json:
    return metrics.link_series(call, metrics.of(call, newsletter_id=_newsletter(call)[1]["id"]))


@simulates("newsletters.get_variant_metrics")
def get_variant_metrics(call: Call) -> Json:
    _, row, content = _variant(call)
    response = metrics.metric_response(call, metrics.of(call, newsletter_id=row["id"], content_id=content["id"]))
    return {"metric": {"type": row["type"], **response["metric"]}}


@simulates("newsletters.get_variant_link_metrics")
def get_variant_link_metrics(call: Call) -> Json:
    _, row, content = _variant(call)
    return metrics.link_series(call, metrics.of(call, newsletter_id=row["id"], content_id=content["id"]))
