"""Transactional messages: their settings, variants and metrics."""

from __future__ import annotations

from typing import Any, Final

from customerio_sandbox import metrics
from customerio_sandbox.actions import change_content
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import list_messages
from customerio_sandbox.errors import not_found
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp

_FIRST_NEW_CONTENT: Final = 1_000
#: What an update replaces: a field that is left out becomes empty.
_REPLACED: Final = ("body", "subject", "preheader_text", "body_amp", "recipient")


class Transactional:
    """Messages, their variants, and the names that sends may call them by."""

    def __init__(self, workspace: Workspace) -> None:
        self.table = Table(workspace.example("transactional.list", "messages"), first_id=100)
        self.contents: list[Json] = workspace.example("transactional.list_variants", "contents")
        #: Number of a variant to the number of its message.
        self.owner = {int(one["id"]): 44 for one in self.contents}
        self.names: dict[str, int] = {}
        self._next_content = _FIRST_NEW_CONTENT
        self._add_content(45, "Password reset", "Reset your password", "<p>{{trigger.link}}</p>", 1_793_000_350, 120)

    def _add_content(
        self, message: int, name: str, subject: str, body: str, now: int, number: int | None = None
    ) -> None:
        if number is None:
            number = self._next_content
            self._next_content += 1
        row = {**self.contents[0], "id": number, "name": name, "created": now, "updated": now, "language": ""}
        self.contents.append({**row, "subject": subject, "body": body, "preheader_text": "", "bcc": ""})
        self.owner[number] = message

    def variants(self, message: int) -> list[Json]:
        """The variants of a message, the default one first."""
        return [one for one in self.contents if self.owner[one["id"]] == message]

    def known_or_new(self, given: int | str, now: int) -> Json:
        """The message that a send names by number or name.

        One that the sandbox does not know is made, so that a program's own numbers and names work here.
        """
        number = self.names.get(given) if isinstance(given, str) else given
        if isinstance(given, str) and number is None and given.isascii() and given.isdigit() and len(given) < 10:
            number = int(given)
        if number is not None and number in self.table.rows:
            return self.table.get(number)
        if number is None:
            number = self.table.new_id()
        self.names[str(given)] = number
        template = next(iter(self.table))
        name = given if isinstance(given, str) else f"Message {given}"
        row = {**template, "id": number, "name": name, "description": "Made when it was first sent"}
        row |= {"created_at": now, "updated_at": now, "queue_drafts": False}
        self._add_content(number, name, f"{name}", "<p>{{trigger}}</p>", now)
        return self.table.add(row)


TRANSACTIONAL: Final = Area(Transactional)


def _message(call: Call) -> tuple[Transactional, int]:
    state = TRANSACTIONAL.of(call.workspace)
    return state, state.table.get(call.path["transactional_id"])["id"]


def _variant(call: Call) -> Json:
    state, number = _message(call)
    wanted: Any = ("id", call.path["content_id"]) if "content_id" in call.path else ("language", call.path["language"])
    for one in state.variants(number):
        if one[wanted[0]] == wanted[1]:
            return one
    raise not_found()


def _replace(call: Call) -> Json:
    row = _variant(call)
    change_content(call.workspace, row, call.body)
    for name in _REPLACED:
        if name not in call.body:
            row[name] = ""
    return {"content": [stamp(row, call.now)]}


@simulates("transactional.list")
def list_transactional(call: Call) -> Json:
    return {"messages": list(TRANSACTIONAL.of(call.workspace).table)}


@simulates("transactional.get")
def get(call: Call) -> Json:
    state, number = _message(call)
    return {"message": state.table.get(number)}


@simulates("transactional.list_variants")
def list_variants(call: Call) -> Json:
    state, number = _message(call)
    return {"contents": state.variants(number)}


@simulates("transactional.get_variant")
def get_variant(call: Call) -> Json:
    return {"content": _variant(call)}


@simulates("transactional.get_translation")
def get_translation(call: Call) -> Json:
    return {"content": [_variant(call)]}


@simulates("transactional.update_content")
def update_content(call: Call) -> Json:
    return _replace(call)


@simulates("transactional.update_translation")
def update_translation(call: Call) -> Json:
    return _replace(call)


@simulates("transactional.list_messages")
def messages(call: Call) -> Json:
    _, number = _message(call)
    return list_messages(call, lambda one: one.transactional_id == number)


@simulates("transactional.get_metrics")
def get_metrics(call: Call) -> Json:
    _, number = _message(call)
    return metrics.metric_response(call, metrics.of(call, transactional_id=number))


@simulates("transactional.get_link_metrics")
def get_link_metrics(call: Call) -> Json:
    _, number = _message(call)
    return metrics.link_series(call, metrics.of(call, transactional_id=number))
