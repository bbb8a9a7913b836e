"""The messages and webhooks of campaigns and broadcasts, and what updates of content share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from customerio_sandbox.areas.senders import SENDERS
from customerio_sandbox.call import Call
from customerio_sandbox.errors import bad_request, not_found
from customerio_sandbox.workspace import Json, Table, Workspace, stamp

_CHANGEABLE: Final = (
    "body",
    "subject",
    "preheader_text",
    "body_amp",
    "recipient",
    "sending_state",
    "from_id",
    "reply_to_id",
    "image_url",
    "url",
    "method",
    "body_json",
    "sender_identity_id",
    "send_to_unsubscribed",
    "tracked",
)
#: Fields that only messages have, and fields that only webhooks have.
_MESSAGE_ONLY: Final = ("subject", "preheader_text", "body_amp", "from_id", "reply_to_id", "recipient")
_WEBHOOK_ONLY: Final = ("url", "method")


class Sources:
    """Campaigns or broadcasts with their actions."""

    def __init__(self, table: Table, actions: list[Json], owner: str) -> None:
        self.table = table
        self.actions = {int(one["id"]): one for one in actions}
        #: Action's number and language to a variant that is not the default one.
        self.variants: dict[tuple[int, str], Json] = {}
        #: The name of the parameter and field that says to whom an action belongs.
        self.owner = owner

    def of(self, call: Call) -> tuple[Json, list[Json]]:
        """What the path names, and its actions."""
        row = self.table.get(call.path[self.owner])
        return row, [one for one in self.actions.values() if one[self.owner] == row["id"]]

    def action(self, call: Call, *, by_language: bool = False) -> Json:
        """The action that the path names, or its variant in a language; ``""`` is the default one.

        Raises:
            ApiError: 404.
        """
        _, mine = self.of(call)
        row = next((one for one in mine if one["id"] == call.path["action_id"]), None)
        if row is None:
            raise not_found()
        language = call.path.get("language", "") if by_language else ""
        if language in ("", row.get("language")):
            return row
        variant = self.variants.get((row["id"], language))
        if variant is None:
            raise not_found("there is no variant in this language")
        return variant


def add_example_variants(sources: Sources, examples: list[Json]) -> None:
    """Keep the translations that the description shows."""
    for one in examples:
        if one.get("language") and one["id"] in sources.actions:
            sources.variants[one["id"], one["language"]] = one


def update_action(call: Call, row: Json) -> Json:
    """Change what the body names and nothing else.

    Raises:
        ApiError: 400 for fields that this kind of action does not have.
    """
    webhook = row["type"] == "webhook"
    wrong = [name for name in (_MESSAGE_ONLY if webhook else _WEBHOOK_ONLY) if name in call.body]
    if wrong:
        raise bad_request(f"{wrong[0]} is no field of an action of the type {row['type']}", f"/{wrong[0]}")
    headers = call.body.get("headers")
    if headers is not None and webhook is not isinstance(headers, str):
        form = "JSON text" if webhook else "a list of name and value"
        raise bad_request(f"headers must be {form} here", "/headers")
    change_content(call.workspace, row, call.body)
    return stamp(row, call.now)


def change_content(workspace: Workspace, row: Json, given: Mapping[str, Any]) -> None:
    """Put the fields of an update into an action or a variant.

    Raises:
        ApiError: 400 for a sender that does not exist.
    """
    check_senders(workspace, given)
    for name in _CHANGEABLE:
        if name in given:
            row[name] = given[name]
    if "headers" in given:
        headers = given["headers"]
        row["headers"] = headers if isinstance(headers, str) else json.dumps(headers, separators=(",", ":"))
    senders = SENDERS.of(workspace)
    if given.get("from_id") is not None:
        row["from"] = senders.get(int(given["from_id"])).get("address", row.get("from", ""))
    if given.get("reply_to_id") is not None:
        row["reply_to"] = senders.get(int(given["reply_to_id"])).get("email", row.get("reply_to", ""))


def check_senders(workspace: Workspace, given: Mapping[str, Any], pointer: str = "") -> None:
    """Refuse senders that do not exist.

    Raises:
        ApiError: 400 and which.
    """
    for name in ("from_id", "reply_to_id", "sender_identity_id"):
        if given.get(name) is not None and given[name] not in SENDERS.of(workspace).rows:
            raise bad_request(f"{name} names no sender identity", f"{pointer}/{name}")
