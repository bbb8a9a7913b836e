"""What the tests of the client core share: a clock that only sleeping moves, a limiter that keeps notes, six calls."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from attrs import define, field, frozen
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app_api.models import (
    PeopleSearchRequest,
    PersonIdentifiers,
    SendEmailRequest,
    SnippetInput,
    TriggerBroadcastRequest,
)

from tests.planted import EMAIL, KEY, planted_in


@define
class FakeTime:
    """A clock that stands still but for sleeps, which take no time."""

    now: float = 1000.0
    slept: list[float] = field(factory=list)
    on_sleep: Callable[[], None] = field(default=lambda: None)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        self.on_sleep()

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def install(self, client: AppClient | AsyncAppClient) -> None:
        timing = client._driver.timing
        timing.clock = lambda: self.now
        timing.sleep = self.sleep
        timing.sleep_async = self.sleep_async
        timing.chance = lambda: 0.0


@define
class NotedPermit:
    """A permit that remembers what was done with it."""

    front: bool
    max_wait: float | None
    waited: float = 0.0
    reason: str = ""
    queued: int = 0
    guard: float = 0.015
    sent_count: int = 0
    released: bool = False
    refusals: list[float | None] = field(factory=list)

    def sent(self) -> None:
        self.sent_count += 1

    def refused(self, retry_after: float | None) -> None:
        self.refusals.append(retry_after)

    def release(self) -> None:
        self.released = True


@define
class NotedLimiter:
    """A limiter that grants at once, or does what ``on_acquire`` does, and remembers every permit."""

    permits: list[NotedPermit] = field(factory=list)
    asked: list[tuple[tuple[str, ...], str]] = field(factory=list)
    on_acquire: Callable[[NotedPermit], None] = field(default=lambda permit: None)

    def acquire(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> NotedPermit:
        self.asked.append((tuple(buckets), scope))
        permit = NotedPermit(front, max_wait)
        self.on_acquire(permit)
        self.permits.append(permit)
        return permit

    async def acquire_async(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> NotedPermit:
        return self.acquire(buckets, scope=scope, max_wait=max_wait, front=front)

    def close(self) -> None:
        pass

    async def close_async(self) -> None:
        pass


@frozen
class SampleCall:
    """One call of the matrix."""

    name: str
    operation: str
    safe: bool
    writes: bool
    make: Callable[[Any], Any]


def _email() -> SendEmailRequest:
    return SendEmailRequest(to=EMAIL, transactional_message_id=3, identifiers=PersonIdentifiers(email=EMAIL))


def _search(client: Any) -> Any:
    return client.customers.search(PeopleSearchRequest.from_dict({"filter": {"segment": {"id": 7}}}))


def _trigger(client: Any) -> Any:
    return client.broadcasts.trigger(3, TriggerBroadcastRequest(emails=[EMAIL]))


SAMPLES = [
    SampleCall("read", "customers.get_attributes", True, False, lambda c: c.customers.get_attributes(EMAIL)),
    SampleCall("put", "snippets.upsert", True, True, lambda c: c.snippets.upsert(SnippetInput(name="n", value=EMAIL))),
    SampleCall("delete", "segments.delete", True, True, lambda c: c.segments.delete(7)),
    SampleCall(
        "search",
        "customers.search",
        True,
        False,
        lambda c: c.customers.search(PeopleSearchRequest.from_dict({"filter": {"segment": {"id": 7}}})),
    ),
    SampleCall("send", "send.email", False, True, lambda c: c.send.email(_email())),
    SampleCall(
        "trigger", "broadcasts.trigger", False, True, lambda c: c.broadcasts.trigger(3, TriggerBroadcastRequest())
    ),
]


#: How a call can be made.
MODES = ("sync", "async", "sync httpx2", "async httpx2")


def run_call(mode: str, make: Callable[[Any], Any], prepare: Callable[[Any], None], **options: Any) -> Any:
    """Make a client in the given mode, call, close, and return the result.

    Parameters:
        mode: ``"sync"`` or ``"async"``, and the library to send with if it is not the default one: ``"sync httpx2"``.
    """
    mode, _, library = mode.partition(" ")
    if library:
        options["http"] = library
    if mode == "sync":
        with AppClient(KEY, **options) as client:
            prepare(client)
            return make(client)

    async def go() -> Any:
        async with AsyncAppClient(KEY, **options) as client:
            prepare(client)
            result = make(client)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(go())


def library_of(mode: str) -> Any:
    """The library that a mode sends with: httpx or httpx2."""
    return import_module(mode.partition(" ")[2] or "httpx")


def assert_clean(text: object) -> None:
    """The planted key and address stand nowhere in it, nor their encoded forms."""
    assert not planted_in(text if isinstance(text, str) else repr(text)), "a planted secret or address came out"
