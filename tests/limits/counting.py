"""A server that counts as the API might: the sandbox's counters, and other users of the quota."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterable

from customerio_sandbox.description import Rate
from customerio_sandbox.limits import COUNTINGS, counter

__all__ = ["COUNTINGS", "CountingServer", "arrivals"]


class CountingServer:
    """Says of each request that arrives whether it is taken.

    Parameters:
        counting: ``fixed``, ``sliding`` or ``bucket``.
        requests, seconds: the limit.
        phase: seconds after the clock's at which fixed windows begin.
        others: times (seconds, ascending) at which other users of the quota send.
    """

    def __init__(
        self, counting: str, requests: int, seconds: float, *, phase: float = 0.0, others: Iterable[float] = ()
    ) -> None:
        self._counter = counter(counting, Rate(requests, seconds), phase)
        self._others = deque(others)
        self._last = 0.0

    def take(self, now: float) -> bool:
        """Count a request at a time (seconds); false for a 429."""
        while self._others and self._others[0] <= now:
            self._take(self._others.popleft())
        return self._take(now)

    def _take(self, now: float) -> bool:
        self._last = now = max(now, self._last)
        if self._counter.wait(now) > 1e-9:
            return False
        self._counter.take(now)
        return True


def arrivals(pattern: str, per_second: float, begin: float, seconds: float, chance: random.Random) -> list[float]:
    """Times at which others send: ``even``, ``bursts`` once a second, or ``random`` (a Poisson process)."""
    if not per_second:
        return []
    if pattern == "random":
        times, at = [], begin
        while (at := at + chance.expovariate(per_second)) < begin + seconds:
            times.append(at)
        return times
    if pattern == "bursts":
        return [begin + second + 0.002 * n for second in range(int(seconds)) for n in range(int(per_second))]
    start = begin + chance.uniform(0, 1 / per_second)
    return [start + n / per_second for n in range(int(seconds * per_second))]
