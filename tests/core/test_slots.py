"""How many requests are under way at once, and that nothing that ends a call takes a slot along."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from typing import Any

import pytest
from customerio_app._call import slots as module
from customerio_app._call.slots import Slots


def test_so_many_and_no_more() -> None:
    slots = Slots(2)
    one, two = slots.acquire(0), slots.acquire(0)
    assert one is not None
    assert two is not None
    assert slots.acquire(0) is None
    slots.release(one)
    slots.release(one)
    assert slots.acquire(0) is not None


def test_one_that_was_dropped_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_COUNT_EVERY", 0.01)
    slots = Slots(1)
    assert slots.acquire(0) is not None  # and is let go of without a word
    assert slots.acquire(1) is not None


def test_a_count_takes_back_what_is_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_COUNT_EVERY", 0.01)
    slots = Slots(1)
    held = slots.acquire(0)
    slots._free.append(None)
    slots._recover()
    assert held is not None
    assert slots.acquire(0) is None


def test_who_waits_gets_the_slot_that_is_given_back() -> None:
    slots = Slots(1)
    held = slots.acquire(0)
    got: list[Any] = []
    waiter = threading.Thread(target=lambda: got.append(slots.acquire(5)))
    waiter.start()
    assert held is not None
    slots.release(held)
    waiter.join(5)
    assert got
    assert got[0] is not None


def test_all_who_wait_get_what_is_given_back_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_COUNT_EVERY", 60.0)  # nobody finds a slot by counting
    slots = Slots(8)
    held = [slots.acquire(0) for _ in range(8)]
    got: list[Any] = []
    waiters = [threading.Thread(target=lambda: got.append(slots.acquire(60)), daemon=True) for _ in range(8)]
    for waiter in waiters:
        waiter.start()
    time.sleep(0.2)  # until they wait; should one come later, it finds its slot free
    for slot in held:
        assert slot is not None
        slots.release(slot)
    end = time.monotonic() + 20  # well before they give up
    for waiter in waiters:
        waiter.join(max(0.0, end - time.monotonic()))
    assert len(got) == 8
    assert None not in got
    assert slots.acquire(0) is None


INTERRUPTED = """
import random, signal, time
import httpx
from customerio_app import AppClient, NoRateLimiter
from customerio_app._call import slots as module

class SoftLimitError(BaseException):
    pass

def stop(number, frame):
    raise SoftLimitError

module._COUNT_EVERY = 0.05
dice = random.Random(7)
signal.signal(signal.SIGALRM, stop)
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
raised = 0
with AppClient("key", transport=transport, limiter=NoRateLimiter(), max_in_flight=3) as cio:
    cio.segments.list()
    for _ in range(600):
        try:
            signal.setitimer(signal.ITIMER_REAL, dice.uniform(1e-5, 1e-3))
            try:
                cio.segments.list()
                time.sleep(0.002)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except SoftLimitError:
            raised += 1
    slots = cio._driver.http.pool.calls
    held = [slots.acquire(5) for _ in range(3)]
    print(raised > 100, all(held), slots.acquire(0.2) is None)
"""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no interval timers")
def test_exceptions_of_signal_handlers_lose_no_slot() -> None:
    """In a process of its own: such exceptions leave the locks of Python's logging locked."""
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["True", "True", "True"], done.stderr
