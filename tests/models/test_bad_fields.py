"""What cannot be read is a DecodeError that names the field, and never the value."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, AsyncAppClient
from customerio_app.errors import DecodeError
from customerio_app.limits import NoRateLimiter
from customerio_app_api.errors import bad_field_path

from tests.models.model_support import ANSWERS, OPERATIONS, each_field, model

GOOD = {"id": "good"}
PLACES: list[tuple[str, Any, str]] = [
    ("MessageDeliveryList", [], ""),
    ("MessageDeliveryList", "text", ""),
    ("MessageDeliveryList", {"messages": {}}, "messages"),
    ("MessageDeliveryList", {"messages": "text"}, "messages"),
    ("MessageDeliveryList", {"messages": [GOOD, "text"]}, "messages[1]"),
    ("MessageDeliveryList", {"messages": [GOOD, {}, {"created": []}]}, "messages[2].created"),
    ("MessageDeliveryList", {"messages": [GOOD, {"metrics": {"sent": {}}}]}, "messages[1].metrics.sent"),
    ("MessageDeliveryList", {"messages": [{"metrics": [1]}]}, "messages[0].metrics"),
    ("MessageDeliveryList", {"messages": [{"type": ["email"]}]}, "messages[0].type"),
    ("MessageDeliveryList", {"next": None, "new": 1, "messages": [GOOD, 7]}, "messages[1]"),
    (
        "MessageDeliveryList",
        {"messages": [{"tracked_responses": {"a": None, "b c": 3}}]},
        "messages[0].tracked_responses.b c",
    ),
]


def _path(error: BaseException) -> str:
    from customerio_app._call.answer import show

    return show(bad_field_path(error))


@pytest.mark.parametrize(("name", "answer", "place"), PLACES)
def test_the_path_leads_to_the_field(name: str, answer: Any, place: str) -> None:
    with pytest.raises(TypeError) as caught:
        model(name).from_dict(answer)
    assert _path(caught.value) == place


def test_the_path_goes_through_unions() -> None:
    bad = {"type": "segment", "actions": [{"id": 1}, "text"]}
    with pytest.raises(TypeError) as caught:
        model("CampaignList").from_dict({"campaigns": [{"type": "new"}, bad]})
    assert _path(caught.value) == "campaigns[1].actions[1]"


def test_every_field_of_a_described_shape_is_found() -> None:
    """Each field of each answer in turn holds what cannot be read."""
    tried = 0
    for plan, field in each_field(ANSWERS):
        if field.type.kind == "plain":
            continue
        # A boolean is neither a number nor an object nor a list; an enum can take everything that can be a key.
        bad: Any = [] if field.type.kind in ("enum", "union") else True
        if field.type.kind == "union":
            continue
        with pytest.raises(TypeError) as caught:
            model(plan.name).from_dict({"before": 1, field.wire: bad, "after": 2})
        assert _path(caught.value) == field.wire, plan.name
        tried += 1
    assert tried > 400


BODY = {"messages": [GOOD, {"id": "planted-secret", "recipient": "planted@example.com", "created": ["planted"]}]}


def _check(error: DecodeError) -> None:
    assert error.path == "messages[1].created"
    assert error.operation == "messages.list"
    assert error.path in str(error)
    assert not error.maybe_applied
    assert json.loads(error.body) == BODY
    for shown in (str(error), repr(error), repr(error.__cause__), repr(error.__context__)):
        assert "planted" not in shown


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=BODY)


def test_a_call_raises_decode_error_with_the_path() -> None:
    assert OPERATIONS["messages.list"].result
    with (
        AppClient("key", transport=httpx.MockTransport(_answer), limiter=NoRateLimiter()) as cio,
        pytest.raises(DecodeError) as caught,
    ):
        cio.messages.list()
    _check(caught.value)


def test_an_async_call_raises_decode_error_with_the_path() -> None:
    async def go() -> None:
        async with AsyncAppClient("key", transport=httpx.MockTransport(_answer), limiter=NoRateLimiter()) as cio:
            await cio.messages.list()

    with pytest.raises(DecodeError) as caught:
        asyncio.run(go())
    _check(caught.value)
