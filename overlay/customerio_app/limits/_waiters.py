"""Who waits in the line: a thread, or a task of some event loop. Each can be woken from any thread."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from customerio_app.limits._line import Lane
    from customerio_app.limits._protocol import Permit


class Waiter:
    """One call that waits for its turn."""

    __slots__ = ("ahead", "deadline", "entered_at", "error", "front", "lane", "leading", "permit", "reason", "wake_at")

    def __init__(self, lane: Lane, now: float, max_wait: float | None, *, front: bool) -> None:
        self.lane = lane
        self.ahead = 0
        self.entered_at = now
        self.deadline = math.inf if max_wait is None else now + max_wait
        self.front = front
        self.permit: Permit | None = None
        self.error: BaseException | None = None
        self.leading = False
        self.wake_at = math.inf
        self.reason = ""

    def wake(self) -> bool:
        """End the current block; false if nobody is there any more (its event loop is closed)."""
        raise NotImplementedError


class ThreadWaiter(Waiter):
    """A thread. ``sleep`` replaces the timed wait (for tests with a clock of their own)."""

    __slots__ = ("_bell", "_sleep")

    def __init__(
        self, lane: Lane, now: float, max_wait: float | None, *, front: bool, sleep: Callable[[float], object] | None
    ) -> None:
        super().__init__(lane, now, max_wait, front=front)
        self._sleep = sleep
        self._bell = threading.Lock()
        self._bell.acquire()

    def wake(self) -> bool:
        # Two threads may ring at once; one ring is enough.
        try:
            self._bell.release()
        except RuntimeError:
            return True
        return True

    def block(self, seconds: float) -> None:
        if self._sleep is not None and seconds < math.inf:
            self._sleep(seconds)
            return
        # The lock's own limit is about 292 years on 64 bits and 49 days elsewhere.
        self._bell.acquire(timeout=-1 if seconds == math.inf else min(seconds, 86_400.0))


class TaskWaiter(Waiter):
    """A task of an event loop."""

    __slots__ = ("_future", "_loop", "_rung", "_sleep", "_thread")

    def __init__(
        self,
        lane: Lane,
        now: float,
        max_wait: float | None,
        *,
        front: bool,
        sleep: Callable[[float], Awaitable[object]] | None,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        super().__init__(lane, now, max_wait, front=front)
        self._sleep = sleep
        self._loop = loop
        self._thread = threading.get_ident()
        self._future: asyncio.Future[None] | None = None
        self._rung = False

    def wake(self) -> bool:
        if self._loop.is_closed():
            return False
        if self._rung:
            return True
        self._rung = True
        try:
            if threading.get_ident() == self._thread:
                self._ring()
            else:
                self._loop.call_soon_threadsafe(self._ring)
        except RuntimeError:  # closed in between
            return False
        return True

    def _ring(self) -> None:
        if self._future is not None and not self._future.done():
            self._future.set_result(None)

    async def block(self, seconds: float) -> None:
        if self._sleep is not None and seconds < math.inf:
            await self._sleep(seconds)
            self._rung = False
            return
        if not self._rung:
            self._future = self._loop.create_future()
            timer = None if seconds == math.inf else self._loop.call_later(min(seconds, 86_400.0), self._ring)
            # A ring from another thread may have come between the test above and the future.
            if self._rung:
                self._ring()
            try:
                await self._future
            finally:
                if timer is not None:
                    timer.cancel()
                self._future = None
        self._rung = False
