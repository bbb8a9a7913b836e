"""The line in front of the buckets: first come, first served, for threads and event loops together.

Every distinct list of buckets has a lane of its own, so that a call that waits for a daily quota holds up nobody else.
Whoever waits sleeps until it is woken, once, by whoever serves it, or until its own time is up.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

    from customerio_app.limits._protocol import Permit

_LONGEST = 86_400.0  # seconds of one block; timers take no infinity


class Waiter:
    """One call that waits for its turn. Fields are changed under the limiter's lock only."""

    __slots__ = ("ahead", "deadline", "entered_at", "error", "front", "permit", "reason")

    def __init__(self, now: float, max_wait: float | None, *, front: bool) -> None:
        self.ahead = 0
        self.entered_at = now
        self.deadline = math.inf if max_wait is None else now + max_wait
        self.front = front
        self.permit: Permit | None = None
        self.error: BaseException | None = None
        self.reason = ""

    @property
    def done(self) -> bool:
        """Whether it was served or failed."""
        return self.permit is not None or self.error is not None

    def wake(self) -> bool:
        """End its block; false if nobody is there any more (its event loop is closed)."""
        raise NotImplementedError

    def fail(self, error: BaseException) -> None:
        """End its wait with an error."""
        self.error = error
        self.wake()

    def outcome(self) -> Permit:
        """What came of it."""
        if self.error is not None:
            raise self.error
        assert self.permit is not None
        return self.permit


class ThreadWaiter(Waiter):
    """A thread."""

    __slots__ = ("_bell",)

    def __init__(self, now: float, max_wait: float | None, *, front: bool) -> None:
        super().__init__(now, max_wait, front=front)
        self._bell = threading.Lock()
        self._bell.acquire()

    def wake(self) -> bool:
        if self._bell.locked():
            self._bell.release()
        return True

    def block(self, seconds: float) -> None:
        """Sleep until it is woken, for so long at most."""
        self._bell.acquire(timeout=min(seconds, _LONGEST))


class TaskWaiter(Waiter):
    """A task of an event loop."""

    __slots__ = ("_future", "_loop")

    def __init__(self, now: float, max_wait: float | None, *, front: bool, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(now, max_wait, front=front)
        self._loop = loop
        self._future: asyncio.Future[None] = loop.create_future()

    def wake(self) -> bool:
        try:
            self._loop.call_soon_threadsafe(self._ring)
        except RuntimeError:  # the loop is closed
            return False
        return True

    def _ring(self) -> None:
        if not self._future.done():
            self._future.set_result(None)

    async def block(self, seconds: float) -> None:
        """Sleep until it is woken, for so long at most."""
        timer = self._loop.call_later(min(seconds, _LONGEST), self._ring)
        try:
            await self._future
        finally:
            timer.cancel()
        if not self.done:
            self._future = self._loop.create_future()


class Line:
    """The calls that wait for the same buckets, in the order in which they are served."""

    __slots__ = ("_fronts", "_queue")

    def __init__(self) -> None:
        self._queue: deque[Waiter] = deque()
        self._fronts = 0

    def __len__(self) -> int:
        return len(self._queue)

    def first(self) -> Waiter | None:
        """Who is next."""
        return self._queue[0] if self._queue else None

    def waiting(self) -> list[Waiter]:
        """All who wait, the next one first."""
        return list(self._queue)

    def add(self, waiter: Waiter) -> None:
        """Put a call at the end, or behind the other refused ones at the front."""
        if waiter.front:
            waiter.ahead = self._fronts
            self._queue.insert(self._fronts, waiter)
            self._fronts += 1
        else:
            waiter.ahead = len(self._queue)
            self._queue.append(waiter)

    def remove(self, waiter: Waiter) -> bool:
        """Take it out; false if it is not there."""
        try:
            self._queue.remove(waiter)
        except ValueError:
            return False
        self._fronts -= waiter.front
        return True

    def clear(self) -> list[Waiter]:
        """Send everybody away; who waited."""
        waiting = list(self._queue)
        self._queue.clear()
        self._fronts = 0
        return waiting


def too_long(waiter: Waiter, names: tuple[str, ...], wait: float) -> BaseException:
    """The error for a call whose wait (seconds, from now) is, or became, too long."""
    from customerio_app.errors import RateLimitWaitError

    known = 0.0 <= wait < math.inf
    limit = waiter.deadline - waiter.entered_at
    what = f"would have to wait for another {wait:.3g} s" if known else "would have to wait for longer"
    return RateLimitWaitError(
        f"The rate limit ({', '.join(names)}) does not let this request leave within {limit:.3g} s: it {what}. "
        "Nothing was sent. Allow a longer wait (max_wait, total_timeout), or send less at a time.",
        wait=wait if known else None,
    )
