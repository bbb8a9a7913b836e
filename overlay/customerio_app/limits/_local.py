"""`LocalRateLimiter`: the threads and event loops of one process."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from customerio_app.limits._bucket import TOLERANCE, Bucket
from customerio_app.limits._line import Lane, Line
from customerio_app.limits._log import logger
from customerio_app.limits._rates import RateLimits
from customerio_app.limits._waiters import TaskWaiter, ThreadWaiter, Waiter

if TYPE_CHECKING:
    from customerio_app.limits._protocol import Permit

_GRANTED, _SENT, _OVER = range(3)


class LocalPermit:
    """A permit of the buckets in this process's memory."""

    __slots__ = ("_lane", "_limiter", "_probes", "_refused", "_sent_at", "_state", "queued", "reason", "waited")

    def __init__(
        self,
        limiter: LocalRateLimiter,
        lane: Lane,
        probes: tuple[Bucket, ...],
        waited: float,
        reason: str,
        queued: int,
    ) -> None:
        self._limiter = limiter
        self._lane = lane
        self._probes = probes
        self._sent_at = 0.0
        self._state = _GRANTED
        self._refused = False
        self.waited = waited
        self.reason = reason
        self.queued = queued

    @property
    def guard(self) -> float:
        return max((bucket.guard for bucket in self._lane.buckets), default=0.0)

    def __repr__(self) -> str:
        return f"<permit for {', '.join(self._lane.names)}: {('granted', 'sent', 'over')[self._state]}>"

    def sent(self) -> None:
        self._limiter._permit_sent(self)

    def refused(self, retry_after: float | None) -> None:
        self._limiter._permit_refused(self, retry_after)

    async def refused_async(self, retry_after: float | None) -> None:
        self._limiter._permit_refused(self, retry_after)

    def release(self) -> None:
        if self._state != _OVER:
            self._limiter._permit_released(self)

    async def release_async(self) -> None:
        self.release()


class LocalRateLimiter:
    """Keeps all threads and event loops of one process to the API's rates. The default.

    First come, first served; at most L requests leave in any L-window of W seconds and a guard of 1.5 % of it (at least
    15 ms, which costs as much of the rate), counted from the moments when they really leave, so that no way of counting
    on the API's side refuses them while the jitter on the way is smaller. A 429 pauses the bucket for everybody and
    widens the guard by half (up to a quarter of the window); every 30 s without one take 5 % of that back. Nothing is
    known of what other programs sent: the first window goes one request at a time. For several processes see
    `FileRateLimiter` and `RedisRateLimiter`, or give each its part with ``RateLimits(share=...)``.

    After ``os.fork`` the child keeps the log of sends, forgets the parent's waiting calls and begins carefully; the two
    no longer know of each other.

    Args:
        limits: the rates; None reads them from the API's description.
        clock: seconds that never go back (``time.monotonic``).
        sleep: blocks a thread for so many seconds; None waits in a way that a hand-over can end early.
        sleep_async: the same for a task.
    """

    def __init__(
        self,
        limits: RateLimits | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
        sleep_async: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        self._limits = RateLimits() if limits is None else limits
        self._clock = clock
        self._sleep = sleep
        self._sleep_async = sleep_async
        # Reentrant: the collector may end an abandoned task's acquire_async in the middle of ours.
        self._lock = threading.RLock()
        self._lanes: dict[tuple[str, tuple[str, ...]], Lane] = {}
        self._lines: dict[str, Line] = {}
        self._buckets: dict[tuple[str, str], Bucket] = {}
        _living.add(self)

    def __repr__(self) -> str:
        return f"LocalRateLimiter({self._limits!r})"

    def acquire(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """Wait in this thread until a request may leave in all ``buckets`` of ``scope``.

        Args:
            buckets: bucket names; all are taken or none.
            scope: region and workspace.
            max_wait: seconds; None waits as long as it takes.
            front: go to the head of the line.

        Raises:
            RateLimitWaitError: the wait would be, or became, longer than ``max_wait``. Nothing was taken.
            ConfigurationError: there is no such bucket.
        """
        lane, permit = self._at_once(buckets, scope)
        if permit is not None:
            return permit
        with self._lock:
            now = self._clock()
            waiter = ThreadWaiter(lane, now, max_wait, front=front, sleep=self._sleep)
            seconds = self._lines[scope].enter(waiter, now)
        try:
            while seconds:
                waiter.block(seconds)
                seconds = self._step(waiter)
            return _outcome(waiter)
        except BaseException:
            self._leave(waiter)
            raise

    async def acquire_async(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """As `acquire`, from a task. Cancelling it gives its place and its permit back."""
        lane, permit = self._at_once(buckets, scope)
        if permit is not None:
            return permit
        import asyncio

        loop = asyncio.get_running_loop()
        with self._lock:
            now = self._clock()
            waiter = TaskWaiter(lane, now, max_wait, front=front, sleep=self._sleep_async, loop=loop)
            seconds = self._lines[scope].enter(waiter, now)
        try:
            while seconds:
                await waiter.block(seconds)
                seconds = self._step(waiter)
            return _outcome(waiter)
        except BaseException:
            self._leave(waiter)
            raise

    def close(self) -> None:
        """Nothing to let go of; calls that wait go on."""

    async def close_async(self) -> None:
        """As `close`."""

    def _at_once(self, buckets: Sequence[str], scope: str) -> tuple[Lane, Permit | None]:
        lane = self._lanes.get((scope, tuple(buckets)))
        with self._lock:
            if lane is None:
                lane = self._open_lane(scope, tuple(buckets))
            line = self._lines[scope]
            if not line.idle():
                return lane, None
            now = self._clock()
            if lane.ready_at(now) > now + TOLERANCE:
                return lane, None
            return lane, self._grant(lane, None, now)

    def _open_lane(self, scope: str, names: tuple[str, ...]) -> Lane:
        lane = self._lanes.get((scope, names))
        if lane is not None:
            return lane
        found: list[Bucket] = []
        for name in dict.fromkeys(names):
            bucket = self._buckets.get((scope, name))
            if bucket is None:
                bucket = self._buckets[(scope, name)] = Bucket(name, self._limits.rate(name))
            found.append(bucket)
        line = self._lines.get(scope)
        if line is None:
            line = self._lines[scope] = Line(self._grant, self._undo)
        lane = self._lanes[(scope, names)] = Lane(scope, names, tuple(found))
        line.lanes.append(lane)
        return lane

    def _grant(self, lane: Lane, waiter: Waiter | None, now: float) -> LocalPermit:
        probes: tuple[Bucket, ...] = ()
        for bucket in lane.buckets:
            if bucket.take(now):
                probes = (*probes, bucket)
        if waiter is None:
            return LocalPermit(self, lane, probes, 0.0, "", 0)
        waited = max(0.0, now - waiter.entered_at)
        return LocalPermit(self, lane, probes, waited, waiter.reason, waiter.ahead)

    def _undo(self, lane: Lane, permit: Permit, now: float) -> None:
        if not isinstance(permit, LocalPermit):  # pragma: no cover
            return
        permit._state = _OVER
        for bucket in lane.buckets:
            bucket.give_back(probe=bucket in permit._probes)

    def _step(self, waiter: Waiter) -> float:
        with self._lock:
            return self._lines[waiter.lane.scope].step(waiter, self._clock())

    def _leave(self, waiter: Waiter) -> None:
        with self._lock:
            if waiter.permit is not None:
                waiter.permit.release()
            elif waiter.error is None:
                self._lines[waiter.lane.scope].leave(waiter, self._clock())

    def _permit_sent(self, permit: LocalPermit) -> None:
        with self._lock:
            if permit._state != _GRANTED:
                return
            now = permit._sent_at = self._clock()
            permit._state = _SENT
            choked = False
            for bucket in permit._lane.buckets:
                choked = choked or bucket.choked
                bucket.sent(now)
            if choked:
                self._lines[permit._lane.scope].advance(now)

    def _permit_refused(self, permit: LocalPermit, retry_after: float | None) -> None:
        with self._lock:
            if permit._state == _GRANTED:
                self._permit_sent(permit)
            if permit._refused:
                return
            permit._refused = True
            now = self._clock()
            for bucket in permit._lane.buckets:
                bucket.refused(permit._sent_at, retry_after, now)
                logger.debug(
                    "429 in bucket %s: paused for %.3g s, guard %.1f ms",
                    bucket.name,
                    max(0.0, bucket.pause_until - now),
                    bucket.guard * 1000,
                )
            self._lines[permit._lane.scope].paused(permit._lane.buckets, now)

    def _permit_released(self, permit: LocalPermit) -> None:
        with self._lock:
            if permit._state == _OVER:
                return
            lane = permit._lane
            now = self._clock()
            if permit._state == _GRANTED:
                self._undo(lane, permit, now)
            else:
                permit._state = _OVER
                for bucket in permit._probes:
                    bucket.answered(now, probe=True, refused=permit._refused)
                if not permit._probes:
                    return
            line = self._lines[lane.scope]
            if not line.idle():
                line.advance(now)

    def _after_fork(self) -> None:
        # Nothing of the old line can be trusted: another thread of the parent may have held the lock.
        self._lock = threading.RLock()
        self._lanes = {}
        self._lines = {}
        for bucket in self._buckets.values():
            bucket.cool()


def _outcome(waiter: Waiter) -> Permit:
    if waiter.error is not None:
        raise waiter.error
    assert waiter.permit is not None
    return waiter.permit


_living: weakref.WeakSet[LocalRateLimiter] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    global _default_lock
    _default_lock = threading.Lock()
    for limiter in list(_living):
        limiter._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)

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
