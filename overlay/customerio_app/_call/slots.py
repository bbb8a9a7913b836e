"""How many requests may be under way at once, for threads. No slot is lost for good, whatever ends a call.

A signal handler may raise between any two steps of a call, as Celery's soft time limits do. ``threading.Semaphore`` is
written in Python, so that such an exception leaves it locked or a slot short. Here a slot is an object that whoever has
it holds, and from time to time those who wait count the objects that are left.
"""

from __future__ import annotations

import gc
import time
from queue import Empty, SimpleQueue
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
        # Written in C: getting and putting are one step each.
        self._free: SimpleQueue[None] = SimpleQueue()
        for _ in range(count):
            self._free.put(None)

    def acquire(self, timeout: float | None) -> Slot | None:
        """Wait for a slot; None where there is none after ``timeout`` seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            left = _COUNT_EVERY if deadline is None else max(0.0, deadline - time.monotonic())
            try:
                self._free.get(timeout=min(_COUNT_EVERY, left))
            except Empty:
                if left <= 0.0:
                    return None
                self._recover()
            else:
                slot = Slot()
                self._taken.add(ref(slot))
                return slot

    def release(self, slot: Slot) -> None:
        """Give a slot back. A second time does nothing."""
        mine = ref(slot)
        if mine in self._taken:
            self._taken.discard(mine)
            self._free.put(None)

    def _recover(self) -> None:
        """Make as many slots free as nobody holds, and no more."""
        self._counts += 1
        if self._counts % _COLLECT_EVERY == 0:
            gc.collect()
        self._taken.difference_update([one for one in list(self._taken) if one() is None])
        missing = self._count - len(self._taken) - self._free.qsize()
        try:
            for _ in range(missing):
                self._free.put(None)
            for _ in range(-missing):
                self._free.get_nowait()
        except Empty:
            pass
