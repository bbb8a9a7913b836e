"""A value that cannot be what the field is stays as it came and is named: in log and record, or by an error."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, AsyncAppClient, CallRecord, _unexpected
from customerio_app.errors import DecodeError
from customerio_app.limits import NoRateLimiter
from customerio_app.models import EmailSentEventData
from customerio_app_api.fields import decode, read_carefully

from tests.models.model_support import RESPONSES, each_field, model

GOOD = {"id": "good"}
UNEXPECTED: list[tuple[str, Any, tuple[str, ...]]] = [
    ("MessageDeliveryList", {"messages": "text"}, ("messages",)),
    ("MessageDeliveryList", {"messages": {"a": 1}}, ("messages",)),
    ("MessageDeliveryList", {"messages": [GOOD, "text", 7]}, ("messages[]",)),
    ("MessageDeliveryList", {"messages": [GOOD, {}, {"created": [1]}]}, ("messages[].created",)),
    ("MessageDeliveryList", {"messages": [GOOD, {"metrics": {"sent": {"a": 1}}}]}, ("messages[].metrics.sent",)),
    ("MessageDeliveryList", {"messages": [{"metrics": [1]}]}, ("messages[].metrics",)),
    ("MessageDeliveryList", {"messages": [{"type": ["email"]}, {"id": 5}]}, ("messages[].id", "messages[].type")),
    ("MessageDeliveryList", {"messages": [{"tracked_responses": {"a": 3}}]}, ("messages[].tracked_responses{}",)),
    ("CampaignList", {"campaigns": [{"type": "segment", "actions": [{"id": 1}, "text"]}]}, ("campaigns[].actions[]",)),
    ("CampaignList", {"campaigns": [{"type": "brand_new", "name": 5}]}, ("campaigns[].name",)),
]
EMPTY: list[Any] = ["", [], {}, None]


@pytest.mark.parametrize(("name", "response", "places"), UNEXPECTED)
def test_the_names_lead_to_the_field(name: str, response: Any, places: tuple[str, ...]) -> None:
    value, unexpected = decode(model(name)._reader, response)
    assert unexpected == places
    assert value.to_dict() == response


def test_every_field_is_named_when_it_cannot_be_read() -> None:
    """Each field of each response in turn holds what no field can be, but a free one."""
    tried = 0
    for plan, field in each_field(RESPONSES):
        if field.type.kind == "any":
            continue
        bad: Any = ["bad"] if field.type.kind not in ("list", "mixed") else True
        value, unexpected = decode(model(plan.name)._reader, {"before": 1, field.wire: bad, "after": 2})
        assert unexpected == (field.wire,), plan.name
        assert getattr(value, field.python) == bad
        tried += 1
    assert tried > 800


@pytest.mark.parametrize("empty", EMPTY, ids=repr)
def test_an_empty_placeholder_counts_as_none(empty: Any) -> None:
    for plan, field in each_field(RESPONSES):
        value, unexpected = decode(model(plan.name)._reader, {field.wire: empty})
        assert unexpected == (), (plan.name, field.wire)
        read = getattr(value, field.python)
        kept = {"text": str, "enum": str, "any": object, "either": str, "mixed": str}.get(field.type.kind, ())
        if field.type.kind in ("list", "map"):
            assert read == ([] if field.type.kind == "list" else {})
        elif isinstance(empty, dict) and field.type.kind in ("model", "union", "mixed"):
            assert read is not None
            assert read.to_dict() == {}
        elif not isinstance(empty, kept):
            assert read is None, (plan.name, field.wire)
        assert value.to_dict() == {field.wire: empty}


# ---- what a program sees of it

BODY = {"messages": [GOOD, {"id": "planted-secret", "recipient": "planted@example.com", "created": ["planted"]}]}
ODD = "messages[].created"


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    _unexpected._logged.clear()
    yield
    _unexpected._logged.clear()


def _respond(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=BODY)


def _client(**options: Any) -> AppClient:
    return AppClient("key", transport=httpx.MockTransport(_respond), limiter=NoRateLimiter(), **options)


def test_it_is_in_the_record_and_once_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    records: list[CallRecord] = []
    with _client(on_call=records.append) as cio:
        for _ in range(3):
            page = cio.messages.list()
    assert [record.unexpected for record in records] == [(ODD,)] * 3
    assert records[0].outcome == "ok"
    created: object = page[1].created
    assert created == ["planted"]
    assert page.to_dict() == BODY
    warnings = [entry for entry in caplog.records if entry.levelno == logging.WARNING]
    assert [entry.name for entry in warnings] == ["customerio_app"]
    assert "messages.list" in warnings[0].getMessage()
    assert ODD in warnings[0].getMessage()
    assert "planted" not in caplog.text


def test_a_response_as_described_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    records: list[CallRecord] = []
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"messages": [GOOD], "brand_new": 1}))
    with AppClient("key", transport=transport, limiter=NoRateLimiter(), on_call=records.append) as cio:
        cio.messages.list()
    assert records[0].unexpected == ()
    assert [entry for entry in caplog.records if entry.levelno >= logging.WARNING] == []


def _check(error: DecodeError) -> None:
    assert error.path == ODD
    assert error.operation == "messages.list"
    assert ODD in str(error)
    assert not error.maybe_applied
    assert json.loads(error.body) == BODY
    for shown in (str(error), repr(error), repr(error.__cause__), repr(error.__context__)):
        assert "planted" not in shown


def test_a_strict_client_raises_and_names_it() -> None:
    with _client(strict_responses=True) as cio:
        with pytest.raises(DecodeError) as caught:
            cio.messages.list()
        with pytest.raises(DecodeError):
            cio.with_options(timeout=1).messages.list()
        with pytest.raises(DecodeError) as paged:
            next(iter(cio.messages.iter(start="MDAwMDE=")))
    _check(caught.value)
    assert paged.value.cursor == "MDAwMDE="


def test_a_strict_asynchronous_client_raises_and_names_it() -> None:
    async def go() -> None:
        transport = httpx.MockTransport(_respond)
        async with AsyncAppClient("key", transport=transport, limiter=NoRateLimiter(), strict_responses=True) as cio:
            await cio.messages.list()

    with pytest.raises(DecodeError) as caught:
        asyncio.run(go())
    _check(caught.value)


# ---- responses that have no shape at all


@pytest.mark.parametrize("content", [b"", b"   ", b"{}", b"[]", b'""', b"null"])
def test_an_operation_that_wrote_something_gives_an_empty_model_for_an_empty_response(content: bytes) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=content))
    with AppClient("key", transport=transport, limiter=NoRateLimiter()) as cio:
        receipt = cio.send.email(model("SendEmailRequest")(to="ada@example.com"))
        assert receipt.to_dict() == {}
        assert receipt.delivery_id is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"<html></html>", "a web page"),
        (b"{", "not JSON"),
        (b"[]", "an array instead of an object"),
        (b'"text"', "text instead"),
        (b"7", "a number instead"),
        (b"null", "null instead"),
    ],
)
def test_a_response_that_is_none_is_an_error(content: bytes, why: str) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=content))
    with AppClient("key", transport=transport, limiter=NoRateLimiter()) as cio:
        with pytest.raises(DecodeError, match=why):
            cio.messages.list()
        if content not in (b"[]",):
            with pytest.raises(DecodeError):
                cio.collections.get_content(3)


def test_contents_of_a_collection_are_an_object_or_an_array() -> None:
    for body in ({"a": 1}, [{"a": 1}], {}, []):
        transport = httpx.MockTransport(lambda request, body=body: httpx.Response(200, json=body))
        with AppClient("key", transport=transport, limiter=NoRateLimiter()) as cio:
            assert cio.collections.get_content(3) == body


@pytest.mark.parametrize("odd", [[5, "x"], [{}, "x"], [None], {}, None, ["x"], [[]], 5])
def test_what_is_in_a_list_within_an_object_is_read_the_same_the_first_time_and_later(odd: Any) -> None:
    """A reader is compiled for what came often; what it takes, the careful one takes in the same way."""
    came = {"headers": {"a": odd, "b": ["x"]}}
    notes: list[Any] = []
    careful = read_carefully(came, notes, EmailSentEventData)
    for _ in range(120):
        made, unexpected = decode(EmailSentEventData._reader, came)
        assert made.headers == careful.headers
        assert unexpected == tuple(sorted({path for _, path in notes}))
        assert made.to_dict() == came
