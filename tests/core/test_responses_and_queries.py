"""Responses with their status and headers, the API's words in errors, and what query parameters say of each other."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter, errors
from customerio_app.models import CampaignMetrics, SegmentList
from customerio_app_api.operations import OPERATIONS
from customerio_app_api.types import Response

REMOTE = "https://api.example.com"
WORDS = "segment ada@example.com not found"


class Wire:
    """Answers every request the same way and remembers it."""

    def __init__(self, status: int = 200, body: Any = None) -> None:
        self.status = status
        self.body = {} if body is None else body
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.body, headers={"X-Request-Id": "r1"})

    def client(self, **options: Any) -> AppClient:
        options = {"base_url": REMOTE} | options
        return AppClient("key", transport=httpx.MockTransport(self), limiter=NoRateLimiter(), **options)

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.requests[-1].url.query.decode())


# ---- with_raw_response


def test_a_response_beside_its_value() -> None:
    wire = Wire(body={"segments": [{"id": 3}]})
    response = wire.client().with_raw_response.segments.list()
    assert (response.status_code, response.headers["x-request-id"]) == (200, "r1")
    assert response.json() == {"segments": [{"id": 3}]}
    assert isinstance(response.parsed, SegmentList)
    assert response.parsed[0].id == 3


def test_a_response_beside_its_value_async() -> None:
    wire = Wire(body={"segments": []})

    async def go() -> Response[SegmentList]:
        transport = httpx.MockTransport(wire)
        async with AsyncAppClient("key", base_url=REMOTE, transport=transport, limiter=NoRateLimiter()) as cio:
            return await cio.with_raw_response.segments.list()

    response = asyncio.run(go())
    assert (response.status_code, len(response.parsed)) == (200, 0)


def test_options_go_along_to_raw_responses() -> None:
    records: list[Any] = []
    cio = Wire().client().with_options(on_call=records.append)
    cio.with_raw_response.segments.list()
    assert [record.operation for record in records] == ["segments.list"]


def test_a_raw_response_raises_like_any_call() -> None:
    with pytest.raises(errors.NotFoundError):
        Wire(404).client().with_raw_response.segments.get(3)


@pytest.mark.parametrize("kind", [AppClient, AsyncAppClient])
def test_every_operation_has_its_raw_form_with_the_same_parameters(kind: Any) -> None:
    made = kind("key", limiter=NoRateLimiter())
    for name in OPERATIONS:
        resource, method = name.split(".")
        plain = getattr(getattr(made, resource), method)
        raw = getattr(getattr(made.with_raw_response, resource), method)
        assert inspect.signature(raw).parameters == inspect.signature(plain).parameters
        assert inspect.signature(raw).return_annotation == f"Response[{inspect.signature(plain).return_annotation}]"


def test_completion_shows_what_people_call() -> None:
    shown = {name for name in dir(AppClient) if not name.startswith("_")}
    assert not shown & {"execute", "execute_detailed", "paginate"}
    assert shown >= {name.split(".")[0] for name in OPERATIONS} | {"request", "download", "with_options", "close"}


def test_only_the_key_may_come_without_its_name() -> None:
    for kind in (AppClient, AsyncAppClient):
        with pytest.raises(TypeError) as caught:
            kind("site-id", "planted-secret")  # type: ignore[call-arg]
        assert "planted" not in str(caught.value)


# ---- the API's own words


@pytest.mark.parametrize(
    ("base_url", "show", "shown"),
    [
        (REMOTE, None, False),
        (REMOTE, True, True),
        ("http://127.0.0.1:9", None, True),
        ("http://localhost:9", None, True),
        ("http://127.0.0.1:9", False, False),
    ],
)
def test_what_the_api_said_is_in_the_text_on_this_machine_or_where_it_is_asked_for(
    base_url: str, show: bool | None, shown: bool
) -> None:
    wire = Wire(404, {"errors": [{"detail": WORDS, "status": "404"}]})
    with pytest.raises(errors.NotFoundError) as caught:
        wire.client(base_url=base_url, show_messages=show).segments.get(3)
    assert caught.value.messages == (WORDS,)
    assert (WORDS in str(caught.value)) is shown


# ---- what query parameters say of each other

METRICS_V2 = {"res": "days", "start": 1_790_000_000, "end": 1_791_000_000}


@pytest.mark.parametrize("name", ["get_metrics", "get_action_metrics"])
def test_a_range_of_time_means_the_version_that_takes_it(name: str) -> None:
    wire = Wire()
    arguments = (3,) if name == "get_metrics" else (3, 4)
    getattr(wire.client().campaigns, name)(*arguments, **METRICS_V2)
    assert ("version", "2") in wire.query
    getattr(wire.client().campaigns, name)(*arguments, period="weeks", steps=12)
    assert ("version", "1") in wire.query
    getattr(wire.client().campaigns, name)(*arguments, type="email")
    assert "version" not in dict(wire.query)


@pytest.mark.parametrize("version", [2, "2"])
def test_a_version_that_is_given_stays(version: Any) -> None:
    wire = Wire(body={"metric": {"series": {}}})
    assert isinstance(wire.client().campaigns.get_metrics(3, version=version, **METRICS_V2), CampaignMetrics)  # type: ignore[arg-type]
    assert wire.query.count(("version", "2")) == 1


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"start": 1, "end": 2}, "start needs res beside it"),
        ({"res": "days"}, "res needs start and end beside it"),
        ({**METRICS_V2, "version": 1}, "goes with version=2 only"),
        ({**METRICS_V2, "steps": 3}, "goes with version=1 only"),
        ({"res": "days", "start": 1, "end": 400_000_000}, "end lies more than 3652 days after start"),
        ({"steps": 46}, "steps must be at most 45"),
        ({"period": "weeks", "steps": 13}, "steps must be at most 12"),
        ({"period": "months", "steps": 122}, "steps must be at most 121"),
        ({"steps": -1}, "steps must be at least 0"),
        ({"steps": "46"}, "steps must be at most 45"),
        ({"steps": "many"}, "steps must be a whole number"),
        ({"steps": True}, "steps must be a whole number"),
        ({"steps": [1]}, "steps must be a whole number"),
    ],
)
def test_parameters_that_contradict_each_other_are_refused(query: dict[str, Any], message: str) -> None:
    wire = Wire()
    with pytest.raises(errors.InvalidRequestError, match=message) as caught:
        wire.client().campaigns.get_metrics(3, **query)
    assert caught.value.operation == "campaigns.get_metrics"
    assert wire.requests == []


def test_the_most_steps_of_each_period_are_taken() -> None:
    wire = Wire()
    for period, steps in {"hours": 24, "days": 45, "weeks": 12, "months": 121}.items():
        wire.client().campaigns.get_metrics(3, period=period, steps=steps)  # type: ignore[arg-type]
    assert len(wire.requests) == 4


@pytest.mark.parametrize(
    ("content", "value"),
    [(b"null", None), (b'"ok"', "ok"), (b"OK", "OK"), (b"[1]", [1]), (b"", {}), (b'{"a": 1}', {"a": 1})],
)
def test_a_response_of_which_nothing_is_known_is_whatever_it_is(content: bytes, value: Any) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=content))
    client = AppClient("key", transport=transport, limiter=NoRateLimiter())
    assert client.esp_suppressions.create("bounces", "ada@example.com") == value


def test_a_web_page_is_no_response_even_there() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b"<!DOCTYPE html><title>x</title>"))
    client = AppClient("key", transport=transport, limiter=NoRateLimiter())
    with pytest.raises(errors.DecodeError, match="a web page"):
        client.esp_suppressions.create("bounces", "ada@example.com")
