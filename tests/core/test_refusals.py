"""What is refused before anything is sent: each refusal names the operation and the argument."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, AsyncAppClient
from customerio_app.errors import InvalidRequestError

NAIVE: Any = datetime(2026, 11, 1)  # noqa: DTZ001 - what is refused

REFUSED: list[tuple[Callable[[Any], Any], str, str]] = [
    (lambda cio: cio.customers.find_by_email(email=None), "customers.find_by_email", "email is required"),
    (
        lambda cio: cio.campaigns.get_journey_metrics(7, start=None, end="2026-11-02", resolution="days"),
        "campaigns.get_journey_metrics",
        "start is required",
    ),
    (
        lambda cio: cio.campaigns.get_journey_metrics(7, start="2026-11-01", end="2026-11-02", resolution=None),
        "campaigns.get_journey_metrics",
        "resolution is required",
    ),
    (lambda cio: cio.campaigns.list_messages(7, drafts="yes"), "campaigns.list_messages", "drafts must be a bool"),
    (lambda cio: cio.campaigns.list_messages(7, drafts=1), "campaigns.list_messages", "drafts must be a bool"),
    (lambda cio: cio.messages.iter(prefetch=3), "messages.list", "prefetch is 0 or 1"),
    (lambda cio: cio.messages.iter(start_ts=NAIVE), "messages.list", "start_ts: a datetime without a time zone"),
    (lambda cio: cio.messages.iter(start_ts=1, end_ts="soon"), "messages.list", "end_ts: not an ISO 8601 time"),
    (lambda cio: cio.messages.iter(start_ts=5, end_ts=1), "messages.list", "end_ts lies before start_ts"),
    (lambda cio: cio.customers.iter_profiles(in_flight=0), "customers.iter_profiles", "in_flight must be"),
    (lambda cio: cio.customers.iter_profiles(7), "customers.search", "filter must be a PeopleFilter or a mapping"),
    (
        lambda cio: cio.customers.iter_profiles({"filter": {"and": []}}),
        "customers.search",
        "filter.filter is no field of a PeopleFilter",
    ),
    (lambda cio: cio.exports.wait(1, timeout=-1), "exports.wait", "timeout must be a number of seconds"),
    (
        lambda cio: cio.broadcasts.wait_trigger(1, 2, timeout=float("nan")),
        "broadcasts.wait_trigger",
        "timeout must be a number of seconds",
    ),
    (lambda cio: cio.exports.download(1, Path.cwd()), "download", "file is a directory"),
    (lambda cio: cio.exports.download(1, 7), "download", "file must be a path"),
    (
        lambda cio: cio.request("GET", "/v1/messages", params={"start_ts": NAIVE}),
        "messages.list",
        "query parameter 'start_ts': a datetime without a time zone",
    ),
    (lambda cio: cio.request("GET", "/v1/segments", params=5), "segments.list", "params must be a mapping"),
    (lambda cio: cio.request("GET", "/v1/segments", headers=["a"]), "segments.list", "headers must be a mapping"),
]


def nothing_is_sent(_: httpx.Request) -> httpx.Response:
    raise AssertionError("a request was sent")


@pytest.mark.parametrize(("call", "operation", "why"), REFUSED)
def test_a_refusal_names_operation_and_argument(call: Callable[[Any], Any], operation: str, why: str) -> None:
    with (
        AppClient("a-key", region="us", transport=httpx.MockTransport(nothing_is_sent)) as cio,
        pytest.raises(InvalidRequestError, match=f"^{re.escape(f'{operation}: {why}')}") as caught,
    ):
        call(cio)
    assert caught.value.operation == operation


@pytest.mark.parametrize(("call", "operation", "why"), REFUSED)
def test_an_asynchronous_client_refuses_the_same(call: Callable[[Any], Any], operation: str, why: str) -> None:
    async def main() -> None:
        async with AsyncAppClient("a-key", region="us", transport=httpx.MockTransport(nothing_is_sent)) as cio:
            await call(cio)

    with pytest.raises(InvalidRequestError, match=f"^{re.escape(f'{operation}: {why}')}") as caught:
        asyncio.run(main())
    assert caught.value.operation == operation
