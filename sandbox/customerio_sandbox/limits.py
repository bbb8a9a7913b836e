"""The documented rate limits, counted for each workspace.

Nobody outside knows how the API counts, so the sandbox can count in three ways: ``fixed`` windows that begin with the
clock's own, a ``sliding`` log of the last window, and a token ``bucket`` that fills evenly.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from customerio_sandbox.description import Rate

COUNTINGS: Final = ("fixed", "sliding", "bucket")
#: A quota for this long or longer is a daily one: its 429 comes without Retry-After.
_DAY: Final = 86_400.0


class Counter(Protocol):
    """One bucket of one workspace."""

    def wait(self, now: float) -> float:
        """Seconds until a request would be let through; 0 where it would be now."""
        ...

    def take(self, now: float) -> None:
        """Count a request that was let through."""

    def used(self, now: float) -> float:
        """How many requests count against the limit now."""
        ...


class FixedWindow:
    """So many requests in each window of the clock; windows begin at multiples of their length, and a phase later."""

    def __init__(self, rate: Rate, phase: float = 0.0) -> None:
        self._rate = rate
        self._phase = phase
        self._window = -1
        self._count = 0

    def _turn(self, now: float) -> None:
        window = math.floor((now - self._phase) / self._rate.seconds)
        if window != self._window:
            self._window, self._count = window, 0

    def wait(self, now: float) -> float:
        self._turn(now)
        return 0.0 if self._count < self._rate.requests else (self._window + 1) * self._rate.seconds + self._phase - now

    def take(self, now: float) -> None:
        self._turn(now)
        self._count += 1

    def used(self, now: float) -> float:
        self._turn(now)
        return self._count


class SlidingLog:
    """So many requests in any window, wherever it begins."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._log: deque[float] = deque()

    def _forget(self, now: float) -> None:
        while self._log and self._log[0] <= now - self._rate.seconds:
            self._log.popleft()

    def wait(self, now: float) -> float:
        self._forget(now)
        return 0.0 if len(self._log) < self._rate.requests else self._log[0] + self._rate.seconds - now

    def take(self, now: float) -> None:
        self._forget(now)
        self._log.append(now)

    def used(self, now: float) -> float:
        self._forget(now)
        return len(self._log)


class TokenBucket:
    """Tokens come back evenly, up to the limit; a request takes one."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._tokens = float(rate.requests)
        self._at: float | None = None

    def _fill(self, now: float) -> None:
        if self._at is not None:
            gained = (now - self._at) * self._rate.requests / self._rate.seconds
            self._tokens = min(float(self._rate.requests), self._tokens + gained)
        self._at = now

    def wait(self, now: float) -> float:
        self._fill(now)
        # Tokens are floats: one that is a hair short of whole is whole.
        return 0.0 if self._tokens > 1 - 1e-5 else (1 - self._tokens) * self._rate.seconds / self._rate.requests

    def take(self, now: float) -> None:
        self._fill(now)
        self._tokens -= 1

    def used(self, now: float) -> float:
        self._fill(now)
        return max(0.0, self._rate.requests - self._tokens)


def counter(counting: str, rate: Rate, phase: float = 0.0) -> Counter:
    """One bucket that counts in a way; windows of a fixed one begin ``phase`` seconds after the clock's."""
    return FixedWindow(rate, phase) if counting == "fixed" else _COUNTERS[counting](rate)


_COUNTERS: Final[Mapping[str, Callable[[Rate], Counter]]] = {
    "fixed": FixedWindow,
    "sliding": SlidingLog,
    "bucket": TokenBucket,
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is refused: the bucket, and the whole seconds after which to try again; None for a daily quota."""

    bucket: str
    retry_after: int | None


class Limits:
    """All buckets of all workspaces.

    Parameters:
        rates: bucket name to its rate, as the description declares them.
        counting: ``fixed``, ``sliding`` or ``bucket``.

    Raises:
        ValueError: there is no such way of counting.
    """

    def __init__(self, rates: Mapping[str, Rate], counting: str = "sliding") -> None:
        if counting not in _COUNTERS:
            raise ValueError(f"unknown way of counting {counting!r}: use one of {', '.join(COUNTINGS)}")
        self.rates = rates
        self.counting = counting
        self._counters: dict[tuple[int, str], Counter] = {}

    def _counter(self, workspace: int, bucket: str) -> Counter:
        key = (workspace, bucket)
        found = self._counters.get(key)
        if found is None:
            found = self._counters[key] = _COUNTERS[self.counting](self.rates[bucket])
        return found

    def take(self, workspace: int, buckets: Iterable[str], now: float) -> Refusal | None:
        """Count a request in all its buckets, or in none of them where one is full."""
        counters = [(name, self._counter(workspace, name)) for name in buckets]
        for name, counter in counters:
            wait = counter.wait(now)
            if wait > 0:
                daily = self.rates[name].seconds >= _DAY
                return Refusal(name, None if daily else max(1, math.ceil(wait)))
        for _, counter in counters:
            counter.take(now)
        return None

    def fill(self, now: float) -> list[dict[str, object]]:
        """How full each bucket is that was used, for the status page."""
        rows: list[dict[str, object]] = []
        for (workspace, name), counter in sorted(self._counters.items()):
            rate = self.rates[name]
            row = {"workspace": workspace, "bucket": name, "used": round(counter.used(now), 2)}
            rows.append({**row, "requests": rate.requests, "seconds": rate.seconds})
        return rows

    def reset(self) -> None:
        """Empty all buckets."""
        self._counters.clear()
