"""Threads on one limiter take no slot twice: on a build without a GIL they really run at the same time."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from customerio_app.errors import RateLimitWaitError
from customerio_app.limits import LocalRateLimiter, Rate, RateLimits

THREADS = 8
TRIES = 40
BURST = 30


def at_once(threads: int, tries: int, begin: float) -> int:
    """How many calls a limiter lets go at one moment, its clock standing still."""
    now = [begin]
    limiter = LocalRateLimiter(RateLimits(general=Rate(BURST, 1.0)), clock=lambda: now[0])
    for _ in range(3 * BURST):  # past its first, careful window
        permit = limiter.acquire(["general"], scope="eu/threads", max_wait=0)
        permit.sent()
        permit.release()
        now[0] += 1.0
    now[0] += 60.0
    granted: list[object] = []
    start = threading.Barrier(threads)

    def work() -> None:
        start.wait()
        for _ in range(tries):
            try:
                permit = limiter.acquire(["general"], scope="eu/threads", max_wait=0)
            except RateLimitWaitError:
                continue
            granted.append(permit)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    limiter.close()
    return len(granted)


@contextmanager
def switching_often() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def test_threads_get_no_more_than_one_would() -> None:
    alone = at_once(1, THREADS * TRIES, 0.0)
    assert alone > 1
    with switching_often():
        for round_ in range(10):
            assert at_once(THREADS, TRIES, 1000.0 * round_) == alone
