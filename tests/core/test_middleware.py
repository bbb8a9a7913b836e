"""Middleware: what it sees of each attempt, what it may change, and that it can neither send nor keep from sending."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from customerio_app import Attempt, errors
from customerio_app._call.record import CallRecord
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app.limits import NoRateLimiter

from tests.core.core_support import SAMPLES, FakeTime, NotedLimiter, assert_clean, run_call
from tests.core.fault_server import OK, RESET_AFTER, FaultServer, response
from tests.planted import EMAIL, KEY

each_mode = pytest.mark.parametrize("mode", ["sync", "async"])
SEND = next(sample for sample in SAMPLES if sample.name == "send").make
READ = next(sample for sample in SAMPLES if sample.name == "read").make


def call(mode: str, server: FaultServer, make: Any, **options: Any) -> Any:
    return run_call(mode, make, FakeTime().install, **{"base_url": server.url, "limiter": NotedLimiter()} | options)


@each_mode
def test_it_sees_every_attempt_and_its_outcome(mode: str, server: FaultServer) -> None:
    seen: list[Any] = []

    def watch(attempt: Attempt) -> Iterator[None]:
        before = (attempt.number, attempt.status_code, attempt.response_headers, attempt.error)
        yield
        seen.append((before, attempt.status_code, type(attempt.error), attempt))

    server.script(RESET_AFTER, response(503), response(429, Retry_After="1"), response(200, {}, X_One="1"))
    call(mode, server, READ, middleware=[watch])
    assert [before for before, *_ in seen] == [(number, None, None, None) for number in (1, 2, 3, 4)]
    assert [status for _, status, *_ in seen] == [None, 503, 429, 200]
    assert [kind for _, _, kind, _ in seen] == [
        errors.APIConnectionError,
        errors.ServerError,
        errors.RateLimitError,
        type(None),
    ]
    attempt = seen[3][3]
    assert (attempt.operation, attempt.method) == ("customers.get_attributes", "GET")
    assert attempt.path == "/v1/customers/{customer_id}/attributes"
    assert attempt.url.startswith(f"{server.url}/v1/customers/")
    assert attempt.response_headers["x-one"] == "1"
    assert repr(attempt) == "<Attempt 4 of customers.get_attributes>"


@each_mode
def test_it_never_sees_the_key(mode: str, server: FaultServer) -> None:
    seen: list[Attempt] = []

    def watch(attempt: Attempt) -> Iterator[None]:
        assert "authorization" not in {name.lower() for name in attempt.headers}
        seen.append(attempt)
        yield
        assert "authorization" not in {name.lower() for name in attempt.headers}

    call(mode, server, SEND, middleware=[watch])
    for name in dir(Attempt):
        if not name.startswith("_"):
            assert KEY not in repr(getattr(seen[0], name))
    assert EMAIL.encode() in (seen[0].content or b"")
    assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


@each_mode
def test_its_headers_go_along(mode: str, server: FaultServer) -> None:
    def trace(attempt: Attempt) -> Iterator[None]:
        attempt.headers["Traceparent"] = f"00-{attempt.number}"
        yield

    server.script(response(429), OK)
    call(mode, server, SEND, middleware=[trace])
    assert [seen.headers["traceparent"] for seen in server.seen] == ["00-1", "00-2"]
    assert {seen.headers["content-type"] for seen in server.seen} == {"application/json"}


@each_mode
@pytest.mark.parametrize("name", ["Authorization", "Content-Length", "X\r\nY", "Host"])
def test_headers_that_it_must_not_set(name: str, mode: str, server: FaultServer) -> None:
    def meddle(attempt: Attempt) -> Iterator[None]:
        attempt.headers[name] = "1"
        yield

    limiter = NotedLimiter()
    with pytest.raises(errors.InvalidRequestError) as caught:
        call(mode, server, SEND, middleware=[meddle], limiter=limiter)
    assert caught.value.maybe_applied is False
    assert [permit.released for permit in limiter.permits] == [True]
    assert server.hits == 0


@each_mode
def test_the_first_is_outermost_and_all_are_left(mode: str, server: FaultServer) -> None:
    order: list[str] = []

    def named(name: str) -> Any:
        def middleware(attempt: Attempt) -> Iterator[None]:
            order.append(f"{name} in")
            yield
            order.append(f"{name} out")

        return middleware

    call(mode, server, READ, middleware=[named("a"), named("b")])
    assert order == ["a in", "b in", "b out", "a out"]


@each_mode
@pytest.mark.parametrize("raised", [LookupError(KEY), errors.RequestNotSentError("the circuit is open")])
def test_what_it_raises_before_the_attempt_ends_the_call_unsent(
    raised: Exception, mode: str, server: FaultServer
) -> None:
    left: list[str] = []

    def outer(attempt: Attempt) -> Iterator[None]:
        try:
            yield
        finally:
            left.append("outer")

    def broken(attempt: Attempt) -> Iterator[None]:
        raise raised
        yield

    records, limiter = list[CallRecord](), NotedLimiter()
    with pytest.raises(errors.RequestNotSentError) as caught:
        call(mode, server, SEND, middleware=[outer, broken], on_call=records.append, limiter=limiter)
    if isinstance(raised, errors.CustomerIOError):
        assert caught.value is raised
    else:
        assert "LookupError" in str(caught.value)
        assert_clean(str(caught.value))
    assert (caught.value.maybe_applied, records[0].maybe_applied) == (False, False)
    assert left == ["outer"]
    assert [(permit.released, permit.sent_count) for permit in limiter.permits] == [(True, 0)]
    assert server.hits == 0


@each_mode
def test_what_it_raises_after_the_attempt_changes_nothing(
    mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(attempt: Attempt) -> Iterator[None]:
        yield
        raise LookupError(KEY)

    def stubborn(attempt: Attempt) -> Iterator[None]:
        yield
        yield

    server.script(response(200, {"delivery_id": "d"}))
    assert call(mode, server, SEND, middleware=[broken, stubborn]).delivery_id == "d"
    assert server.hits == 1
    assert len([record for record in caplog.records if "middleware failed after" in record.getMessage()]) == 2


@each_mode
def test_a_context_manager_cannot_swallow_anything(mode: str, server: FaultServer) -> None:
    class Swallow:
        def __init__(self, attempt: Attempt) -> None:
            self.seen: list[Any] = seen

        def __enter__(self) -> None:
            pass

        def __exit__(self, kind: Any, error: Any, trace: Any) -> bool:
            self.seen.append(kind)
            return True

    seen: list[Any] = []
    server.script(response(400))
    with pytest.raises(errors.BadRequestError):
        call(mode, server, SEND, middleware=[Swallow])

    def stop(attempt: Attempt) -> Iterator[None]:
        raise KeyboardInterrupt
        yield

    with pytest.raises(KeyboardInterrupt):
        call(mode, server, SEND, middleware=[Swallow, stop])
    assert seen == [None, KeyboardInterrupt]
    assert server.hits == 1


@each_mode
def test_whatever_can_be_called_is_middleware(mode: str, server: FaultServer) -> None:
    seen: list[str] = []

    class Counter:
        def __call__(self, attempt: Attempt) -> Iterator[None]:
            seen.append("in")
            yield
            seen.append(f"out {attempt.status_code}")

    def traced(function: Any) -> Any:
        @functools.wraps(function)
        def inner(attempt: Attempt) -> Any:
            return function(attempt)

        return inner

    counter = Counter()
    call(mode, server, READ, middleware=[counter, lambda attempt: counter(attempt), traced(counter.__call__)])
    assert seen == ["in"] * 3 + ["out 200"] * 3


def test_an_object_may_be_asynchronous_middleware(server: FaultServer) -> None:
    seen: list[str] = []

    class Counter:
        async def __call__(self, attempt: Attempt) -> AsyncIterator[None]:
            seen.append("in")
            yield
            seen.append(f"out {attempt.status_code}")

    call("async", server, READ, middleware=[Counter()])
    assert seen == ["in", "out 200"]
    with pytest.raises(errors.ConfigurationError, match="no asynchronous middleware"):
        call("sync", server, READ, middleware=[Counter()])


async def _unawaited(attempt: Attempt) -> None: ...


@each_mode
@pytest.mark.parametrize("middleware", [lambda attempt: None, lambda attempt: _unawaited(attempt), str])
def test_middleware_that_stands_around_nothing(mode: str, middleware: Any, server: FaultServer) -> None:
    with pytest.raises(errors.ConfigurationError, match="a function with one yield, or one that returns a context man"):
        call(mode, server, SEND, middleware=[middleware])
    assert server.hits == 0


def test_asynchronous_middleware(server: FaultServer) -> None:
    order: list[str] = []

    async def one(attempt: Attempt) -> AsyncIterator[None]:
        await asyncio.sleep(0)
        order.append("in")
        yield
        await asyncio.sleep(0)
        order.append(f"out {attempt.status_code}")

    @contextlib.asynccontextmanager
    async def two(attempt: Attempt) -> AsyncIterator[None]:
        attempt.headers["X-Two"] = "2"
        yield

    call("async", server, READ, middleware=[one, two])
    assert order == ["in", "out 200"]
    assert server.seen[0].headers["x-two"] == "2"


def test_asynchronous_middleware_ends_at_the_deadline(server: FaultServer) -> None:
    async def slow(attempt: Attempt) -> AsyncIterator[None]:
        await asyncio.sleep(30)
        yield

    began = time.monotonic()
    with pytest.raises(errors.ConnectTimeoutError, match="total_timeout") as caught:
        run_call(
            "async",
            SEND,
            lambda c: None,
            base_url=server.url,
            limiter=NoRateLimiter(),
            middleware=[slow],
            total_timeout=0.2,
        )
    assert time.monotonic() - began < 8
    assert caught.value.maybe_applied is False
    assert server.hits == 0


@each_mode
def test_some_calls_have_other_middleware(mode: str, server: FaultServer) -> None:
    seen: list[str] = []

    def watch(attempt: Attempt) -> Iterator[None]:
        seen.append(attempt.operation)
        yield

    call(mode, server, lambda c: READ(c.with_options(middleware=[watch])))
    call(mode, server, lambda c: READ(c.with_options(middleware=[])), middleware=[watch])
    assert seen == ["customers.get_attributes"]


async def _coroutine(attempt: Attempt) -> None:
    raise AssertionError(attempt)


async def _async(attempt: Attempt) -> AsyncIterator[None]:
    yield


@pytest.mark.parametrize(
    ("cls", "value"),
    [
        (AppClient, [_async]),
        (AppClient, [_coroutine]),
        (AsyncAppClient, [_coroutine]),
        (AppClient, [5]),
        (AppClient, 5),
        (AppClient, None),
        (AsyncAppClient, "x"),
        (AsyncAppClient, _async),
    ],
)
def test_what_is_no_middleware(cls: type[Any], value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="middleware"):
        cls(KEY, middleware=value)
