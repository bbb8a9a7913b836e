"""The steps that calls are made of, and the two drivers that take them: one for threads, one for asyncio.

What a call does is decided in generators, without input or output: they yield steps and get the results, or the
exceptions, of these. So each rule stands once, and only waiting, sending and reading are there twice.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from customerio_app._struct import Struct

if TYPE_CHECKING:
    from customerio_app._call.call import Call
    from customerio_app._call.http import AsyncHTTP, Stream, SyncHTTP
    from customerio_app._call.request import Request
    from customerio_app.limits import Permit, RateLimiter

T = TypeVar("T")


class Check(Struct):
    """Raise where the connections cannot be used here: closed, or of another event loop."""

    operation: str


class Acquire(Struct):
    """Wait for the rate limit; gives a ``Permit``."""

    buckets: tuple[str, ...]
    scope: str
    max_wait: float | None
    front: bool


class Open(Struct):
    """Send a request; gives a ``Stream`` when the response's headers are there. Without a permit it is a download."""

    request: Request
    call: Call
    permit: Permit | None


class ReadAll(Struct):
    """Read a whole body; gives its bytes."""

    stream: Stream


class Read(Struct):
    """Read the next piece of a body; gives None at its end."""

    stream: Stream


class Close(Struct):
    """Give a stream's connection back."""

    stream: Stream


class Sleep(Struct):
    """Wait so many seconds."""

    seconds: float


class Write(Struct):
    """Do something with a file, which may block; gives what it returns. Off the event loop where there is one."""

    work: Callable[[], Any]


class Invoke(Struct):
    """Call a method of the client, which is a coroutine function in an async client; gives what it returns."""

    method: Callable[..., Any]
    arguments: tuple[Any, ...]


class Enter(Struct):
    """Enter a context manager of the caller's; one that is asynchronous for as long as the call may take."""

    manager: Any
    call: Call


class Leave(Struct):
    """Leave a context manager of the caller's. It is told of an exception, but cannot swallow it."""

    manager: Any
    call: Call
    error: BaseException | None


Step = Check | Acquire | Open | ReadAll | Read | Close | Sleep | Write | Invoke | Enter | Leave
Steps = Generator[Step, Any, T]


async def _sleep_async(seconds: float) -> None:
    # Imported here: synchronous programs start sooner without it.
    import asyncio

    await asyncio.sleep(seconds)


class Timing:
    """The clock, the sleep and the chance that calls go by. Tests hand in their own."""

    def __init__(self) -> None:
        self.clock: Callable[[], float] = time.monotonic
        self.sleep: Callable[[float], None] = time.sleep
        self.sleep_async: Callable[[float], Awaitable[None]] = _sleep_async
        self.chance: Callable[[], float] = random.random
        self.unix_time: Callable[[], float] = time.time


def _seen(error: BaseException | None) -> tuple[Any, Any, Any]:
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def _have_ended(steps: Steps[Any]) -> bool:
    return getattr(steps, "gi_frame", None) is None


async def _within(call: Call, waiting: Awaitable[T]) -> T:
    # Imported here: synchronous programs start sooner without it.
    import asyncio

    async with asyncio.timeout(call.time_left()):
        return await waiting


class Driver:
    """Takes steps in the thread that calls it."""

    def __init__(self, http: SyncHTTP, limiter: RateLimiter) -> None:
        self.http = http
        self.limiter = limiter
        self.timing = Timing()

    def run(self, steps: Steps[T]) -> T:
        """Take all steps and return what they end in. An exception is thrown into them, to be met or to end them."""
        advance: Callable[[Any], Step] = steps.send
        result: Any = None
        try:
            while True:
                try:
                    step = advance(result)
                    advance, result = steps.send, self._take(step)
                except BaseException as error:
                    if _have_ended(steps):
                        raise
                    # Also what a signal handler raises between two steps: they have streams and permits to give back.
                    advance, result = steps.throw, error
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            # An exception that came out of here would otherwise hold this frame, which holds it.
            del advance, result

    def _take(self, step: Step) -> Any:
        match step:
            case Check():
                return self.http.check(step.operation)
            case Acquire():
                return self.limiter.acquire(step.buckets, scope=step.scope, max_wait=step.max_wait, front=step.front)
            case Sleep():
                return self.timing.sleep(step.seconds)
            case Open():
                return self.http.open(step.request, step.call, step.permit)
            case ReadAll():
                return self.http.read_all(step.stream)
            case Read():
                return self.http.read(step.stream)
            case Close():
                return self.http.close_stream(step.stream)
            case Write():
                return step.work()
            case Invoke():
                return step.method(*step.arguments)
            case Enter():
                return step.manager.__enter__()
            case Leave():
                return step.manager.__exit__(*_seen(step.error))


class AsyncDriver:
    """Takes steps in the task that awaits it."""

    def __init__(self, http: AsyncHTTP, limiter: RateLimiter) -> None:
        self.http = http
        self.limiter = limiter
        self.timing = Timing()

    async def run(self, steps: Steps[T]) -> T:
        """The same as ``Driver.run``, awaited. Being cancelled is thrown into the steps too."""
        advance: Callable[[Any], Step] = steps.send
        result: Any = None
        try:
            while True:
                try:
                    step = advance(result)
                    advance, result = steps.send, await self._take(step)
                except BaseException as error:
                    if _have_ended(steps):
                        raise
                    # Also what a signal handler raises between two steps: they have streams and permits to give back.
                    advance, result = steps.throw, error
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            del advance, result

    async def _take(self, step: Step) -> Any:
        match step:
            case Check():
                return self.http.check(step.operation)
            case Acquire():
                return await self.limiter.acquire_async(
                    step.buckets, scope=step.scope, max_wait=step.max_wait, front=step.front
                )
            case Sleep():
                return await self.timing.sleep_async(step.seconds)
            case Open():
                return await self.http.open(step.request, step.call, step.permit)
            case ReadAll():
                return await self.http.read_all(step.stream)
            case Read():
                return await self.http.read(step.stream)
            case Close():
                return await self.http.close_stream(step.stream)
            case Write():
                # Imported here: synchronous programs start sooner without it.
                import asyncio

                return await asyncio.to_thread(step.work)
            case Invoke():
                return await step.method(*step.arguments)
            case Enter():
                if not hasattr(step.manager, "__aenter__"):
                    return step.manager.__enter__()
                return await _within(step.call, step.manager.__aenter__())
            case Leave():
                if not hasattr(step.manager, "__aexit__"):
                    return step.manager.__exit__(*_seen(step.error))
                return await _within(step.call, step.manager.__aexit__(*_seen(step.error)))
