"""The vendor's ``customerio`` and the community's ``async-customerio`` talk to the sandbox as they are."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import pytest
from customerio_sandbox import Sandbox

# Imported by name: neither package has types.
customerio: Any = import_module("customerio")
async_customerio: Any = import_module("async_customerio")

PERSON = {"identifiers": {"id": "42"}, "message_data": {"name": "Ada", "order": 8841, "total": "42 EUR"}}
TRIGGER = {"data": {"line": "North line", "day": "Sunday"}, "emails": ["ada@example.com"]}


def sent(box: Sandbox) -> list[tuple[str, list[str]]]:
    return [(one["operation"], one["recipients"]) for one in box.outbox]


def test_the_official_client_sends(box: Sandbox) -> None:
    with customerio.APIClient(box.api_key, url=box.url, retries=0) as client:
        email = customerio.SendEmailRequest(to="ada@example.com", transactional_message_id=44, **PERSON)
        email.attach("note.txt", "hello")
        receipts = [
            client.send_email(email),
            client.send_push(customerio.SendPushRequest(transactional_message_id="parcel", to="last_used", **PERSON)),
            client.send_sms(customerio.SendSMSRequest(transactional_message_id=7, to="+12025550143", **PERSON)),
        ]
        trigger = client.send_request("POST", f"{box.url}/v1/campaigns/12/triggers", TRIGGER).json()
    assert all(one["delivery_id"] for one in receipts)
    assert trigger["id"] == 4
    assert sent(box) == [
        ("send.email", ["ada@example.com"]),
        ("send.push", ["apns-token-0001"]),
        ("send.sms", ["+12025550143"]),
        ("broadcasts.trigger", ["ada@example.com"]),
    ]
    assert box.outbox[0]["rendered"]["subject"] == "Your receipt for order 8841"


TEXT = {"transactional_message_id": 7, **PERSON}
HEADERS = {"X-Order": "8841"}
SENDS = [
    *[("send.email", ["ada@example.com"])] * 2,
    ("send.push", ["apns-token-0001"]),
    *[("send.sms", ["+12025550143"])] * 2,
    *[("send.whatsapp", ["+12025550143"])] * 2,
    ("send.inbox_message", ["42"]),
    ("send.in_app", ["42"]),
]


def requests_of(package: Any) -> list[tuple[str, Any]]:
    """Every kind of send, with defaults and with headers and recipients of one's own: method and request."""
    email = {"to": "ada@example.com", "transactional_message_id": 44, **PERSON}
    return [
        ("send_email", package.SendEmailRequest(**email)),
        ("send_email", package.SendEmailRequest(**email, headers=HEADERS)),
        ("send_push", package.SendPushRequest(**TEXT)),
        ("send_sms", package.SendSMSRequest(**TEXT)),
        ("send_sms", package.SendSMSRequest(to="+12025550143", **TEXT)),
        ("send_whatsapp", package.SendWhatsAppRequest(**TEXT)),
        ("send_whatsapp", package.SendWhatsAppRequest(to="+12025550143", **TEXT)),
        ("send_inbox_message", package.SendInboxMessageRequest(**TEXT)),
        ("send_in_app", package.SendInAppRequest(**TEXT)),
    ]


def test_the_official_client_sends_everything(box: Sandbox) -> None:
    with customerio.APIClient(box.api_key, url=box.url, retries=0) as client:
        receipts = [getattr(client, method)(request) for method, request in requests_of(customerio)]
    assert all(one["delivery_id"] for one in receipts)
    assert sent(box) == SENDS
    assert [one["body"].get("headers") for one in box.outbox[:2]] in ([None, HEADERS], [{}, HEADERS])


def test_the_community_s_client_sends_everything(box: Sandbox) -> None:
    async def talk() -> list[Any]:
        async with async_customerio.AsyncAPIClient(box.api_key, url=box.url) as client:
            return [await getattr(client, method)(request) for method, request in requests_of(async_customerio)]

    assert all(one["delivery_id"] for one in asyncio.run(talk()))
    assert sent(box) == SENDS
    assert [one["body"].get("headers") for one in box.outbox[:2]] in ([None, HEADERS], [{}, HEADERS])


def test_the_official_client_is_told_what_is_wrong(box: Sandbox) -> None:
    with (
        customerio.APIClient("wrong", url=box.url, retries=0) as client,
        pytest.raises(customerio.CustomerIOException, match="401"),
    ):
        client.send_email(customerio.SendEmailRequest(to="ada@example.com", transactional_message_id=44, **PERSON))
    assert box.outbox == []


def test_the_community_s_client_sends_and_reads(box: Sandbox) -> None:
    async def talk() -> tuple[list[Any], Any, Any, Any]:
        async with async_customerio.AsyncAPIClient(box.api_key, url=box.url) as client:
            receipts = [
                await client.send_email(
                    async_customerio.SendEmailRequest(to="ada@example.com", transactional_message_id=44, **PERSON)
                ),
                await client.send_push(async_customerio.SendPushRequest(transactional_message_id="parcel", **PERSON)),
                await client.send_sms(
                    async_customerio.SendSMSRequest(transactional_message_id=7, to="+12025550143", **PERSON)
                ),
            ]
            trigger = await client._request("POST", "/campaigns/12/triggers", json_payload=TRIGGER)
            found = await client.customers.get_by_email("alan+news@example.com")
            segments = await client.segments.list()
            return receipts, trigger, found, segments

    receipts, trigger, found, segments = asyncio.run(talk())
    assert all(one["delivery_id"] for one in receipts)
    assert trigger["id"] == 4
    assert found["results"][0]["cio_id"] == "7c1a02000002"
    assert len(segments["segments"]) == 8
    assert [name for name, _ in sent(box)] == ["send.email", "send.push", "send.sms", "broadcasts.trigger"]
