"""Model servers that count as the API might, and an event loop whose clock only moves when everybody sleeps."""

from __future__ import annotations

import asyncio
import math
import selectors
from collections import deque
from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class ModelServer(Protocol):
    """Says of a request that arrives at a time (seconds, never falling) whether it is taken."""

    def take(self, now: float) -> bool: ...


class FixedWindow:
    """Counts from zero in every window, whose start the client does not know."""

    def __init__(self, requests: int, seconds: float, phase: float = 0.0) -> None:
        self._requests, self._seconds, self._phase = requests, seconds, phase
        self._window: float = -math.inf
        self._count = 0

    def take(self, now: float) -> bool:
        window = math.floor((now - self._phase) / self._seconds)
        if window != self._window:
            self._window, self._count = window, 0
        if self._count >= self._requests:
            return False
        self._count += 1
        return True


class SlidingLog:
    """Remembers when it took each of the last requests. The strictest."""

    def __init__(self, requests: int, seconds: float) -> None:
        self._log: deque[float] = deque(maxlen=requests)
        self._requests, self._seconds = requests, seconds

    def take(self, now: float) -> bool:
        if len(self._log) == self._requests and now - self._log[0] < self._seconds:
            return False
        self._log.append(now)
        return True


class TokenBucket:
    """Holds as many tokens as a window has requests, and fills up evenly."""

    def __init__(self, requests: int, seconds: float) -> None:
        self._requests, self._rate = requests, requests / seconds
        self._tokens = float(requests)
        self._last = -math.inf

    def take(self, now: float) -> bool:
        if self._last > -math.inf:
            self._tokens = min(self._requests, self._tokens + (now - self._last) * self._rate)
        self._last = now
        if self._tokens < 1 - 1e-9:
            return False
        self._tokens -= 1
        return True


def model_server(kind: str, requests: int, seconds: float, phase: float = 0.0) -> ModelServer:
    """One of ``fixed``, ``sliding`` and ``token``."""
    if kind == "fixed":
        return FixedWindow(requests, seconds, phase)
    if kind == "sliding":
        return SlidingLog(requests, seconds)
    return TokenBucket(requests, seconds)


KINDS = ("fixed", "sliding", "token")


class _JumpingSelector(selectors.SelectSelector):
    """Lets no time pass: what the loop would have slept is added to its clock."""

    loop: VirtualLoop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("every task waits and no timer is set: a dead lock")
        if timeout > 0:
            self.loop.now = self.loop.next_timer()
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop with a clock of its own; nothing ever sleeps."""

    def __init__(self, start: float = 1000.0) -> None:
        self.now = start
        selector = _JumpingSelector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now

    def next_timer(self) -> float:
        timers: list[asyncio.TimerHandle] = self._scheduled  # type: ignore[attr-defined]
        return max(self.now, timers[0].when())

    def stall(self, seconds: float) -> None:
        """The loop is busy for so long."""
        self.now += seconds


def run_virtually(main: Coroutine[Any, Any, T], loop: VirtualLoop) -> T:
    """Run to the end in virtual time, and leave nothing behind."""
    try:
        return loop.run_until_complete(main)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
