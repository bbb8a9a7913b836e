"""`LocalRateLimiter`: the threads and event loops of one process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import final

from customerio_app.limits._limiter import StoreRateLimiter
from customerio_app.limits._memory import MemoryStore
from customerio_app.limits._rates import RateLimits


@final
class LocalRateLimiter(StoreRateLimiter):
    """Keeps all threads and event loops of one process to the API's rates. The default.

    First come, first served; at most L requests leave in any window of W seconds and a guard of 1.5 % of it (at least
    15 ms, which costs as much of the rate), counted from the moments when they really leave, so that no way of counting
    on the API's side refuses them while the jitter on the way is smaller. A 429 pauses the bucket for everybody and
    widens the guard by half (up to a quarter of the window); every 30 s without one take 5 % of that back. Where 429s
    come again at once, others use the quota too: then as many are sent in a window as the API took, and one step more
    after 30 s. Nothing is known of what other programs sent before: the first window goes one request at a time. For
    several processes see `FileRateLimiter` and `RedisRateLimiter`, or give each a ``RateLimits(share=...)``.

    A thread is started when a call has to wait; it ends when nobody waited for some seconds. After ``os.fork`` the
    child keeps the log of sends, forgets the parent's waiting calls and begins carefully; the two no longer know of
    each other.

    Args:
        limits: the rates; None reads them from the API's description.
        clock: seconds that never go back (``time.monotonic``).
        sleep: replaces the thread's timed wait for somebody's turn; None waits in a way that new work can end early.
    """

    def __init__(
        self,
        limits: RateLimits | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__(MemoryStore(clock), limits, processes=1, clock=clock, sleep=sleep, what="The rate limiter")

    def __repr__(self) -> str:
        return f"LocalRateLimiter({self._limits!r})"


_default: LocalRateLimiter | None = None
_default_lock = threading.Lock()


def default_limiter() -> LocalRateLimiter:
    """The limiter that all clients of this process share that were given none."""
    global _default
    if _default is None:
        with _default_lock:
            if _default is None:
                _default = LocalRateLimiter()
    return _default
