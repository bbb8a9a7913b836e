"""What is refused before anything is sent: each refusal names the operation and the argument."""

from __future__ import annotations

import asyncio
import io
import re
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, AsyncAppClient
from customerio_app.errors import APITimeoutError, ConfigurationError, InvalidRequestError
from customerio_app.limits import NoRateLimiter
from customerio_app.models import UNSET, File, PeopleFilter, TriggerBroadcastRequest, UploadAssetRequest
from numpy.ma import masked

from tests.planted import KEY

ODD_NAME: Any = Path("n.txt")
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
    (lambda cio: cio.customers.iter_profiles({"or": []}), "customers.search", "filter.or takes at least 1 items"),
    (lambda cio: cio.send.email(UNSET), "send.email", "body must be a SendEmailRequest or a mapping, not an Unset"),
    (lambda cio: cio.send.email(None), "send.email", "body must be a SendEmailRequest or a mapping, not None"),
    (
        lambda cio: cio.send.email({"to": "a@example.com", "send_at": "9999-12-31T24:00:00Z"}),
        "send.email",
        "send_at: not an ISO 8601 time",
    ),
    (
        lambda cio: cio.send.email({"to": "a@example.com", "message_data": {"a": {10**5000: 1}}}),
        "send.email",
        "message_data.a is a number of more than 600 digits",
    ),
    (lambda cio: cio.send.email({10**5000: 1}), "send.email", "the body is a number of more than 600 digits"),
    (lambda cio: cio.send.email({}, x_workspace_id=10**5000), "send.email", "X-Workspace-Id is a number of more"),
    (lambda cio: cio.activities.list(customer_id=float("nan")), "activities.list", "customer_id is no finite number"),
    (lambda cio: cio.activities.list(name="\ud800"), "activities.list", "name is no valid Unicode text"),
    (lambda cio: cio.activities.list(name=10**5000), "activities.list", "name is a number of more than 600 digits"),
    (lambda cio: cio.messages.list(start="window=5;abc"), "messages.list", "start is an iterator's cursor"),
    (
        lambda cio: cio.assets.upload(UploadAssetRequest(file=File(b"x", "n.txt", "text/plain\r\nX-Evil: 1"))),
        "assets.upload",
        "file.mime_type must be a type such as image/png",
    ),
    (
        lambda cio: cio.assets.upload(UploadAssetRequest(file=File(b"x", ODD_NAME))),
        "assets.upload",
        "file.file_name must be text",
    ),
    (
        lambda cio: cio.assets.upload(UploadAssetRequest(file=File(b"x", "\ud800"))),
        "assets.upload",
        "file.file_name is no valid Unicode text",
    ),
    (lambda cio: cio.broadcasts.wait_trigger(1, 2, progress=5), "broadcasts.wait_trigger", "progress must be"),
    (lambda cio: cio.download("https://example.com/a", io.BytesIO(), progress=5), "download", "progress must be"),
    (
        lambda cio: cio.download("https://example.com/a", io.BytesIO(), progress=asyncio.sleep),
        "download",
        "progress must be an ordinary function",
    ),
    (
        lambda cio: cio.request("GET", "/v1/segments", params={"ada@example.com": object()}),
        "segments.list",
        "query parameter ... cannot be a object",
    ),
    (
        lambda cio: cio.broadcasts.trigger(12, TriggerBroadcastRequest(recipients=PeopleFilter(and_=[]))),
        "broadcasts.trigger",
        "recipients.and takes at least 1 items; got 0",
    ),
    (
        lambda cio: cio.send.email({"to": "a@example.com", "message_data": {"a": {1: "b", "1": "c"}}}),
        "send.email",
        "message_data.a has two names that are the same text in JSON",
    ),
    (
        lambda cio: cio.send.email({"to": "a@example.com", "message_data": {"a": masked}}),
        "send.email",
        "message_data.a is",
    ),
    (
        lambda cio: cio.segments.get(masked),
        "segments.get",
        "segment_id must be an int",
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


def shown(error: BaseException) -> str:
    """As tools show it that keep the variables of each frame, but for the test's own."""
    rendered = traceback.TracebackException.from_exception(error, capture_locals=True)
    lines: list[str] = []
    while rendered is not None:
        lines += [str(frame.locals) for frame in rendered.stack if frame.filename != __file__]
        rendered = rendered.__cause__ or rendered.__context__  # type: ignore[assignment]
    return "\n".join(lines)


def test_no_variable_of_a_frame_shows_the_key() -> None:
    def late(request: httpx.Request) -> httpx.Response:
        headers = dict(request.headers)
        raise httpx.ReadTimeout(f"{len(headers)} headers went, and nothing came")

    with AppClient(KEY, region="us", transport=httpx.MockTransport(late), limiter=NoRateLimiter()) as cio:
        with pytest.raises(APITimeoutError) as timed_out:
            cio.with_options(total_timeout=0.001).segments.list()
        with pytest.raises(InvalidRequestError) as refused:
            cio.request("GET", "/v1/segments", headers={"x-a": "b" * 10}, json={"a": object()})
    assert KEY not in shown(timed_out.value)
    assert KEY not in shown(refused.value)


@pytest.mark.parametrize("wrong", [{"region": "mars"}, {"timeout": -1}, {"base_url": "http://example.com"}])
def test_a_client_that_could_not_be_made_can_be_shown(wrong: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        AppClient(KEY, **wrong)
    assert "timeout" not in wrong or KEY not in shown(caught.value)
    assert "<AppClient" in shown(caught.value)
