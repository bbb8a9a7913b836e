"""Transactional sends. Nothing is delivered: what would have gone out is in the outbox."""

from __future__ import annotations

import json
from email.utils import parseaddr
from typing import Any, Final

from customerio_sandbox.areas.suppressions import SUPPRESSIONS
from customerio_sandbox.areas.transactional import TRANSACTIONAL
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES, Delivery, plan_for
from customerio_sandbox.errors import META, ApiError
from customerio_sandbox.keywords import addresses
from customerio_sandbox.liquid import render
from customerio_sandbox.people import Person
from customerio_sandbox.workspace import Json

#: Operation to the channel as deliveries name it, and the metric list's type.
_CHANNELS: Final = {
    "send.email": "email",
    "send.push": "push",
    "send.sms": "twilio",
    "send.whatsapp": "whatsapp",
    "send.in_app": "in_app",
    "send.inbox_message": "in_app",
}
_TEXTS: Final = ("subject", "body", "body_plain", "preheader", "title", "message")


def _refuse(detail: str, status: int = 400) -> ApiError:
    return ApiError(status, detail, envelope=META)


def _check_email(given: Json) -> None:
    if "transactional_message_id" not in given:
        missing = [name for name in ("body", "subject", "from") if not given.get(name)]
        if missing:
            raise _refuse(f"without transactional_message_id, {missing[0]} is required")
    if not addresses(given["to"]) or not all("@" in one or "{{" in one for one in addresses(given["to"])):
        raise _refuse("to is no email address")
    headers = given.get("headers")
    if isinstance(headers, str) and headers and not _are_headers(headers):
        raise _refuse("headers is no JSON text of names and values")


def _are_headers(text: str) -> bool:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    if isinstance(found, dict):
        return all(isinstance(one, str) for one in found.values())
    return isinstance(found, list) and all(
        isinstance(one, dict) and isinstance(one.get("name"), str) and isinstance(one.get("value"), str)
        for one in found
    )


def _recipient(call: Call, person: Person | None) -> str:
    given = call.body
    if call.operation.name != "send.push" and given.get("to"):
        return str(given["to"])
    if person is not None:
        phone = person.attributes.get("phone") if call.operation.name in ("send.sms", "send.whatsapp") else None
        device = person.devices[0]["id"] if person.devices and call.operation.name == "send.push" else None
        return str(device or phone or person.id or person.email or person.cio_id)
    return next(iter(given.get("identifiers", {}).values()), "")


def _recipients(call: Call, person: Person | None) -> list[str]:
    """Who gets it; of emails the bare addresses, as the API lists them."""
    recipient = _recipient(call, person)
    if call.operation.name != "send.email":
        return [recipient]
    return [parseaddr(one)[1] or one for one in addresses(recipient)] or [recipient]


def _texts(call: Call, content: Json, person: Person | None, recipient: str) -> dict[str, str]:
    """The template's texts, those of the request over them, with the data filled in."""
    data: Json = {
        "trigger": {**call.body.get("message_data", {}), "to": recipient},
        "customer": person.all_attributes if person is not None else {},
    }
    chosen = {name: content[name] for name in ("subject", "body") if content.get(name)}
    chosen |= {name: call.body[name] for name in _TEXTS if isinstance(call.body.get(name), str)}
    return {name: render(text, data) for name, text in chosen.items()}


def _send(call: Call) -> Json:
    given, now, workspace = call.body, call.now, call.workspace
    channel = _CHANNELS[call.operation.name]
    if call.operation.name == "send.email":
        _check_email(given)
    message: Json | None = None
    content: Json = {}
    if "transactional_message_id" in given:
        state = TRANSACTIONAL.of(workspace)
        message = state.known_or_new(given["transactional_message_id"], now)
        variants = state.variants(message["id"])
        content = next((one for one in variants if one["language"] == given.get("language", "")), variants[0])
    person = workspace.people.by_identifiers(given.get("identifiers", {}))
    if person is None and given.get("auto_create"):
        identifiers = given.get("identifiers", {})
        person = workspace.people.new(identifiers.get("id"), identifiers.get("email"), {}, now)
    recipients = _recipients(call, person)
    recipient = ", ".join(recipients)
    rendered = _texts(call, content, person, recipient)
    at = max(int(given.get("send_at", now)), now)
    delivery = Delivery(
        workspace.new_token("delivery"),
        now,
        channel,
        recipient,
        person,
        rendered.get("subject"),
        rendered.get("body"),
        given.get("from", content.get("from")),
        transactional_id=message["id"] if message else None,
        template_id=content.get("id"),
        retained=not given.get("disable_message_retention", False),
    )
    delivery.plan = plan_for(
        delivery,
        at=at,
        suppressed=_suppressed(call, person, recipient, message),
        draft=bool(given.get("queue_draft") or (message or {}).get("queue_drafts")),
    )
    DELIVERIES.of(workspace).add(delivery)
    workspace.record.add_sent(
        at=now,
        workspace=workspace.number,
        operation=call.operation.name,
        channel=channel,
        id=delivery.id,
        recipients=recipients,
        rendered=rendered,
        body=given,
    )
    receipt: Json = {"delivery_id": delivery.id, "queued_at": now}
    return {**receipt, "send_at": given["send_at"]} if "send_at" in given else receipt


def _suppressed(call: Call, person: Person | None, recipient: str, message: Json | None) -> bool:
    if call.operation.name == "send.email" and SUPPRESSIONS.of(call.workspace).covers(recipient):
        return True
    default: Any = (message or {}).get("send_to_unsubscribed", True)
    return person is not None and person.unsubscribed and not call.body.get("send_to_unsubscribed", default)


for _name in _CHANNELS:
    simulates(_name)(_send)
