"""What a handler of signals raises in the midst of a call is the program's own: it passes, and nothing is repeated."""

from __future__ import annotations

import functools
import signal
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, LocalRateLimiter, NoRateLimiter, RateLimits
from customerio_app.errors import APIConnectionError
from customerio_app.models import SendEmailRequest

from tests.planted import KEY


class OutOfTimeError(Exception):
    """As Celery's and RQ's time limits are."""


def by_function(number: int, frame: object) -> None:
    raise OutOfTimeError


class Handler:
    def method(self, number: int, frame: object) -> None:
        self(number, frame)

    def __call__(self, number: int, frame: object) -> None:
        raise OutOfTimeError


def with_more(more: str, number: int, frame: object) -> None:
    raise TimeoutError(more)


HANDLERS: list[Any] = [by_function, Handler().method, Handler(), functools.partial(with_more, "more")]
CALLS: list[Callable[[AppClient], object]] = [
    lambda cio: cio.segments.list(),
    lambda cio: cio.send.email(SendEmailRequest(to="ada@example.com")),
    lambda cio: list(cio.messages.iter()),
]


@pytest.fixture(params=HANDLERS)
def handler(request: pytest.FixtureRequest) -> Iterator[None]:
    before = signal.signal(signal.SIGINT, request.param)
    yield
    signal.signal(signal.SIGINT, before)


def responding(sent: list[str], how: Callable[[], object]) -> httpx.MockTransport:
    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        how()
        return httpx.Response(200, json={})

    return httpx.MockTransport(respond)


def interrupted() -> None:
    signal.raise_signal(signal.SIGINT)


def interrupted_below() -> None:
    """As httpcore does with a time-out of Python's."""
    try:
        signal.raise_signal(signal.SIGINT)
    except Exception as error:
        raise httpx.ReadTimeout("the read timed out") from error


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("how", [interrupted, interrupted_below])
def test_it_passes_while_a_response_is_waited_for(
    handler: None, how: Callable[[], object], call: Callable[[AppClient], object]
) -> None:
    sent: list[str] = []
    with AppClient(KEY, region="us", transport=responding(sent, how), limiter=NoRateLimiter()) as cio:
        with pytest.raises((OutOfTimeError, TimeoutError)) as caught:
            call(cio)
        assert type(caught.value) in (OutOfTimeError, TimeoutError)
    assert len(sent) == 1


def test_it_passes_while_the_rate_limit_is_waited_for(handler: None) -> None:
    class Waiting(LocalRateLimiter):  # type: ignore[misc]
        def acquire(self, *arguments: Any, **options: Any) -> Any:
            signal.raise_signal(signal.SIGINT)

    sent: list[str] = []
    with (
        AppClient(KEY, region="us", transport=responding(sent, lambda: None), limiter=Waiting(RateLimits())) as cio,
        pytest.raises((OutOfTimeError, TimeoutError)),
    ):
        cio.segments.list()
    assert sent == []


def test_what_a_transport_raises_is_still_the_connection_s() -> None:
    def broken() -> None:
        raise OutOfTimeError

    sent: list[str] = []
    with (
        AppClient(KEY, region="us", transport=responding(sent, broken), limiter=NoRateLimiter()) as cio,
        pytest.raises(APIConnectionError, match="something below the client failed"),
    ):
        cio.send.email(SendEmailRequest(to="ada@example.com"))
    assert len(sent) == 1
