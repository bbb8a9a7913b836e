"""How many requests may be under way at once, for threads. No slot is lost for good, whatever ends a call.

A signal handler may raise between any two steps of a call, as Celery's soft time limits do. ``threading.Semaphore`` is
written in Python, so that such an exception leaves it locked or a slot short. Here a slot is an object that whoever has
it holds, and from time to time those who wait count the objects that are left.
"""

from __future__ import annotations

import gc
import time
from collections import deque
from contextlib import suppress
from threading import Lock
from typing import Final
from weakref import ref

#: Seconds between two counts of those who wait.
_COUNT_EVERY: Final = 1.0
#: After so many of them without a free slot, objects that only a cycle holds are collected first.
_COLLECT_EVERY: Final = 5


class Slot:
    """The right to have a request under way."""

    __slots__ = ("__weakref__",)


class Slots:
    """So many slots."""

    def __init__(self, count: int) -> None:
        self._count = count
        # Without callbacks, which an exception could end too.
        self._taken: set[ref[Slot]] = set()
        self._counts = 0
        # Written in C, both: taking and giving are one step each. ``queue.SimpleQueue`` would do for both, but costs a
        # program's start 0.5 ms.
        self._free = deque([None] * count)
        # Locked while there is nothing new for those who wait.
        self._bell = Lock()

    def acquire(self, timeout: float | None) -> Slot | None:
        """Wait for a slot; None where there is none after ``timeout`` seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            try:
                self._free.pop()
            except IndexError:
                pass
            else:
                slot = Slot()
                self._taken.add(ref(slot))
                if self._free:
                    self._ring()  # for the next of those who wait
                return slot
            left = _COUNT_EVERY if deadline is None else deadline - time.monotonic()
            if left <= 0.0:
                return None
            if not self._bell.acquire(timeout=min(_COUNT_EVERY, left)):
                self._recover()

    def release(self, slot: Slot) -> None:
        """Give a slot back. A second time does nothing."""
        mine = ref(slot)
        if mine in self._taken:
            self._taken.discard(mine)
            self._free.append(None)
            self._ring()

    def _ring(self) -> None:
        if self._bell.locked():
            with suppress(RuntimeError):  # somebody else was first
                self._bell.release()

    def _recover(self) -> None:
        """Make as many slots free as nobody holds, and no more."""
        self._counts += 1
        if self._counts % _COLLECT_EVERY == 0:
            gc.collect()
        self._taken.difference_update([one for one in list(self._taken) if one() is None])
        missing = self._count - len(self._taken) - len(self._free)
        self._free.extend([None] * missing)
        with suppress(IndexError):
            for _ in range(-missing):
                self._free.pop()
