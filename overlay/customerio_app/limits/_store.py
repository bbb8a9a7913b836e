"""The limiters whose buckets live in a store that several processes share.

A thread of the process is its leader: it asks the store for all calls, at most `LEAD` before the slot, and hands each
slot to whoever is first in the line when its time has come. So a cancelled call takes no slot with it, a pause reaches
everybody, and event loops are never blocked. While the store is away the process keeps to its part of the limit.
"""

from __future__ import annotations

import math
import os
import threading
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from customerio_app.limits._away import PROBE_EVERY, careful_return, part_of
from customerio_app.limits._bucket import PAUSE_AT_MOST, TOLERANCE, Bucket
from customerio_app.limits._line import Lane, too_long
from customerio_app.limits._log import logger
from customerio_app.limits._none import FREE
from customerio_app.limits._rates import Rate, RateLimits, configuration_error
from customerio_app.limits._shared import LATE, LEAD
from customerio_app.limits._waiters import TaskWaiter, ThreadWaiter, Waiter

if TYPE_CHECKING:
    from customerio_app.limits._protocol import Permit
    from customerio_app.limits._shared import Answer

_EARLY = 0.010  # seconds before its turn that the leader asks; below LEAD, so that the answer is a slot
_ANSWER = 0.5  # seconds that a call with a short max_wait leaves the store for its first answer
_FULL, _AWAY, _BACK = "full", "away", "back"
_GRANTED, _SENT, _OVER = range(3)
_T = TypeVar("_T")


class Store(Protocol):
    """Where the shared buckets are. Any exception means that it is away. Used by one thread at a time, but `look`."""

    def take(
        self, scope: str, names: tuple[str, ...], rates: list[Rate], lane: str, known: list[str], *, more: bool
    ) -> Answer: ...
    def late(self, scope: str, names: tuple[str, ...], rates: list[Rate], slot: float, by: float) -> None: ...
    def give_back(self, scope: str, names: tuple[str, ...], rates: list[Rate], slot: float) -> None: ...
    def pause(
        self, scope: str, names: tuple[str, ...], rates: list[Rate], slot: float, retry_after: float | None
    ) -> None: ...
    def leave(self, scope: str, names: tuple[str, ...], rates: list[Rate], lane: str) -> None: ...
    def gone(self, scope: str, names: tuple[str, ...], rates: list[Rate]) -> None: ...
    def look(self, scope: str, names: tuple[str, ...], rates: list[Rate]) -> None: ...
    def after_fork(self) -> None: ...
    def close(self) -> None: ...


class _StoreLane(Lane):
    """The calls of this process that wait for the same buckets, and what the store said of them."""

    __slots__ = (
        "ask_at",
        "counts",
        "epochs",
        "granted_at",
        "guards",
        "id",
        "listed",
        "pause_until",
        "paused_at",
        "ranks",
        "rates",
        "slot",
        "turn",
        "why_not",
    )

    def __init__(self, scope: str, names: tuple[str, ...], rates: list[Rate], lane_id: str) -> None:
        super().__init__(scope, names, ())
        self.rates = rates
        self.id = lane_id
        self.ask_at = -math.inf
        self.turn = -math.inf  # when the store said that the next call's turn is
        self.slot: tuple[float, float] | None = None  # its time on our clock, its time on the store's
        self.epochs: list[str] = [""] * len(names)
        self.granted_at = -math.inf
        self.counts: tuple[int, ...] | None = None
        self.ranks: tuple[int, ...] | None = None
        self.guards: tuple[float, ...] | None = None
        self.pause_until = -math.inf
        self.paused_at = -math.inf
        self.listed = False  # whether the store keeps us a place
        self.why_not = "rate"

    def pace(self, ahead: int) -> float:
        """Seconds that so many calls before this one take at least."""
        return max((max(0, ahead - rate.burst + 1) * rate.seconds / rate.requests for rate in self.rates), default=0.0)


class StorePermit:
    """A permit of shared buckets."""

    __slots__ = ("_at", "_lane", "_limiter", "_own", "_refused", "_slot", "_state", "queued", "reason", "waited")

    def __init__(
        self,
        limiter: StoreRateLimiter,
        lane: _StoreLane,
        at: float,
        slot: float | None,
        own: tuple[tuple[Bucket, bool], ...],
        waited: float,
        reason: str,
        queued: int,
    ) -> None:
        self._limiter = limiter
        self._lane = lane
        self._at = at
        self._slot = slot
        self._own = own
        self._refused = False
        self._state = _GRANTED
        self.waited = waited
        self.reason = reason
        self.queued = queued

    @property
    def guard(self) -> float:
        return max(self._lane.guards or (), default=0.0)

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


class StoreRateLimiter:
    """What `FileRateLimiter` and `RedisRateLimiter` have in common."""

    def __init__(
        self,
        store: Store,
        limits: RateLimits | None,
        *,
        processes: int,
        clock: Callable[[], float],
        sleep: Callable[[float], object] | None,
        what: str,
    ) -> None:
        if isinstance(processes, bool) or not isinstance(processes, int) or processes < 1:
            configuration_error(f"processes must be a whole number of at least 1, not {processes!r}.")
        self._limits = RateLimits() if limits is None else limits
        self._store = store
        self._processes = processes
        self._clock = clock
        self._sleep = sleep
        self._what = what
        self._own: dict[tuple[str, str], Bucket] = {}
        self._mode = _FULL
        self._back_at = -math.inf
        self._closed = False
        self._reset()
        _living.add(self)

    def _reset(self) -> None:
        self._lock = threading.RLock()
        self._bell = threading.Condition(self._lock)
        self._lanes: dict[tuple[str, tuple[str, ...]], _StoreLane] = {}
        self._errands: deque[Callable[[], None]] = deque()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._prober: threading.Thread | None = None
        self._id = os.urandom(6).hex()

    @property
    def store_away(self) -> bool:
        """Whether the store cannot be reached now, so that the process keeps to its part of the limit."""
        return self._mode == _AWAY

    def acquire(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """Wait in this thread until a request may leave in all ``buckets`` of ``scope``.

        Args:
            buckets: bucket names; all are taken or none.
            scope: region and workspace.
            max_wait: seconds; None waits as long as it takes.
            front: go to the head of this process's line.

        Raises:
            RateLimitWaitError: the wait would be, or became, longer than ``max_wait``. Nothing was taken.
            ConfigurationError: there is no such bucket, or the limiter is closed.
        """
        if not buckets:
            return FREE
        with self._lock:
            lane = self._lane(scope, tuple(buckets))
            waiter: ThreadWaiter = ThreadWaiter(lane, self._clock(), max_wait, front=front, sleep=None)
            self._enter(lane, waiter)
        try:
            while seconds := self._step(waiter):
                waiter.block(seconds)
            return _outcome(waiter)
        except BaseException:
            self._leave(waiter)
            raise

    async def acquire_async(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """As `acquire`, from a task. Cancelling it gives its place and its permit back."""
        import asyncio

        if not buckets:
            return FREE
        loop = asyncio.get_running_loop()
        with self._lock:
            lane = self._lane(scope, tuple(buckets))
            waiter = TaskWaiter(lane, self._clock(), max_wait, front=front, sleep=None, loop=loop)
            self._enter(lane, waiter)
        try:
            while seconds := self._step(waiter):
                await waiter.block(seconds)
            return _outcome(waiter)
        except BaseException:
            self._leave(waiter)
            raise

    def close(self) -> None:
        """Stop the leader and let go of the store. Calls that still wait fail with `ConfigurationError`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._stop.set()
            waiting = [waiter for lane in self._lanes.values() for waiter in lane.queue]
            for lane in self._lanes.values():
                lane.queue.clear()
                lane.fronts = 0
            for waiter in waiting:
                waiter.error = self._closed_error()
                waiter.wake()
            self._bell.notify_all()
            thread, prober = self._thread, self._prober
        for each in (thread, prober):
            if each is not None and each is not threading.current_thread():
                each.join(5.0)
        self._store.close()

    async def close_async(self) -> None:
        """As `close`."""
        import asyncio

        await asyncio.get_running_loop().run_in_executor(None, self.close)

    # The line

    def _lane(self, scope: str, names: tuple[str, ...]) -> _StoreLane:
        if self._closed:
            raise self._closed_error()
        lane = self._lanes.get((scope, names))
        if lane is None:
            unique = tuple(dict.fromkeys(names))
            rates = [self._limits.rate(name) for name in unique]
            lane = self._lanes[(scope, names)] = _StoreLane(scope, unique, rates, f"{self._id}.{len(self._lanes)}")
        return lane

    def _closed_error(self) -> BaseException:
        from customerio_app.errors import ConfigurationError

        return ConfigurationError(f"This {type(self).__name__} is closed; make a new one.")

    def _enter(self, lane: _StoreLane, waiter: Waiter) -> None:
        now = waiter.entered_at
        ahead = lane.add(waiter)
        waiter.reason = "queue" if ahead else ""
        if lane.turn > now and waiter.deadline < lane.turn + lane.pace(ahead):
            lane.remove(waiter)
            waiter.error = too_long(waiter, lane.turn + lane.pace(ahead) - now)
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._lead, name="customerio-limits", daemon=True)
            self._thread.start()
        elif not ahead:
            self._bell.notify_all()

    def _step(self, waiter: Waiter) -> float:
        with self._lock:
            if waiter.permit is not None or waiter.error is not None:
                return 0.0
            if waiter.deadline == math.inf:
                return math.inf
            # Even with no time to wait, the store must have been asked once.
            now = self._clock()
            left = max(waiter.deadline, waiter.entered_at + _ANSWER) - now
            if left <= TOLERANCE:
                lane = waiter.lane
                lane.remove(waiter)
                waiter.error = too_long(waiter, lane.turn - now if isinstance(lane, _StoreLane) else math.inf)
                return 0.0
            return left

    def _leave(self, waiter: Waiter) -> None:
        with self._lock:
            if waiter.permit is not None:
                waiter.permit.release()
            else:
                waiter.lane.remove(waiter)
                self._bell.notify_all()

    # The leader

    def _lead(self) -> None:
        try:
            self._go_round()
        except Exception as error:
            # Nobody may wait for a leader that is gone.
            logger.exception("%s: the leader's thread failed; the next call starts another", self._what)
            with self._lock:
                self._thread = None
                for lane in self._lanes.values():
                    waiting, lane.slot, lane.fronts = list(lane.queue), None, 0
                    lane.queue.clear()
                    for waiter in waiting:
                        waiter.error = error
                        waiter.wake()

    def _go_round(self) -> None:
        while True:
            with self._lock:
                errand, lane = self._next()
                if errand is None and lane is None:
                    return
            if errand is not None:
                self._twice(errand)
            elif lane is not None:
                self._ask(lane)

    def _next(self) -> tuple[Callable[[], None] | None, _StoreLane | None]:
        """Wait for something to do: an errand to the store, or a lane that should ask it. Delivers slots meanwhile."""
        while True:
            if self._errands and self._mode != _AWAY:
                return self._errands.popleft(), None
            self._errands.clear()
            if self._closed:
                for lane in self._lanes.values():
                    if lane.counts is not None and self._mode != _AWAY:
                        self._run_quietly(lambda lane=lane: self._store.gone(lane.scope, lane.names, lane.rates))  # type: ignore[misc]
                return None, None
            now = self._clock()
            soonest = math.inf
            for lane in self._lanes.values():
                at = self._due(lane, now)
                if at <= now + TOLERANCE:
                    if self._act(lane, now):
                        return None, lane
                    at = now
                soonest = min(soonest, at)
            if soonest > now and not self._errands:
                self._rest(None if soonest == math.inf else min(soonest - now, 3600.0))

    def _run_quietly(self, errand: Callable[[], None]) -> None:
        try:
            errand()
        except Exception as error:
            logger.debug("%s: could not sign off (%s)", self._what, type(error).__name__)

    def _rest(self, seconds: float | None) -> None:
        if self._sleep is None or seconds is None:
            self._bell.wait(seconds)
            return
        self._lock.release()
        try:
            self._sleep(seconds)
        finally:
            self._lock.acquire()

    def _due(self, lane: _StoreLane, now: float) -> float:
        """When there is something to do for a lane."""
        if lane.slot is not None:
            return lane.slot[0]
        if not lane.queue:
            return -math.inf if lane.listed and self._mode != _AWAY else math.inf
        if self._mode == _AWAY:
            return self._own_ready_at(lane, now)
        at = max(lane.ask_at, lane.pause_until - _EARLY)
        if self._keeps_to_part(lane, now):
            at = max(at, self._own_ready_at(lane, now))
        return at

    def _act(self, lane: _StoreLane, now: float) -> bool:
        """Do it; true if the store must be asked, which is done without the lock."""
        if lane.slot is not None:
            at, slot = lane.slot
            lane.slot = None
            self._deliver(lane, now, at, slot)
            return False
        if not lane.queue:
            lane.listed = False
            self._errands.append(lambda: self._store.leave(lane.scope, lane.names, lane.rates, lane.id))
            return False
        if self._mode == _AWAY:
            self._deliver(lane, now, now, None)
            return False
        return True

    def _deliver(self, lane: _StoreLane, now: float, at: float, slot: float | None) -> None:
        own: tuple[tuple[Bucket, bool], ...] = ()
        while lane.queue:
            head = lane.queue[0]
            lane.remove(head)
            if self._mode != _FULL and (slot is None or self._keeps_to_part(lane, now)):
                own = tuple((bucket, bucket.take(now)) for bucket in self._own_buckets(lane, now))
            waited = max(0.0, now - head.entered_at)
            reason = self._reason(head, lane, waited)
            head.permit = permit = StorePermit(self, lane, at, slot, own, waited, reason, head.ahead)
            if head.wake():
                return
            permit._state = _OVER  # its event loop is closed
            for bucket, probe in own:
                bucket.give_back(probe=probe)
        if slot is not None:
            self._give_back(lane, slot)

    def _reason(self, waiter: Waiter, lane: _StoreLane, waited: float) -> str:
        if waited <= LEAD:
            return ""
        if self._mode == _AWAY:
            return "store away"
        return waiter.reason or lane.why_not

    def _ask(self, lane: _StoreLane) -> None:
        started = self._clock()
        known = list(lane.epochs)
        if self._mode != _FULL:
            known = [""] * len(known)
        else:
            for index, rate in enumerate(lane.rates):
                if started - lane.granted_at > rate.seconds * 1.25 + LEAD:
                    known[index] = ""
        more = len(lane.queue) > 1
        answer = self._twice(lambda: self._store.take(lane.scope, lane.names, lane.rates, lane.id, known, more=more))
        if answer is None:
            return
        with self._lock:
            self._answered(lane, answer, self._clock())

    def _twice(self, call: Callable[[], _T]) -> _T | None:
        """Call the store; a single failure (a connection that idled too long, a slow moment) is not its absence.

        A slot that was taken by a call whose answer was lost is spent; nothing else depends on doing it once.
        """
        try:
            return call()
        except Exception as error:
            logger.debug("%s: trying again after %s", self._what, type(error).__name__)
        started = self._clock()
        try:
            return call()
        except Exception as error:
            self._store_failed(error, started)
            return None

    def _answered(self, lane: _StoreLane, answer: Answer, now: float) -> None:
        lane.epochs = list(answer.epochs)
        lane.counts, lane.ranks, lane.guards = answer.counts, answer.ranks, answer.guards
        lane.why_not = "paused" if answer.paused else "rate"
        if answer.granted:
            lane.granted_at = now
            lane.slot = (now + answer.wait, answer.slot)
            lane.turn = now + answer.next_wait
            lane.listed = answer.next_wait > 0
        else:
            lane.turn = now + answer.wait
            lane.listed = True
        lane.ask_at = lane.turn - _EARLY
        first = lane.slot[0] if lane.slot is not None else lane.turn
        for ahead, waiter in enumerate(list(lane.queue)):
            if not waiter.reason:
                waiter.reason = "" if answer.granted else lane.why_not
            elif answer.paused:
                waiter.reason = "paused"
            turn = (first if not ahead else max(first, lane.turn)) + lane.pace(ahead)
            if waiter.deadline + LEAD < turn:
                lane.remove(waiter)
                waiter.error = too_long(waiter, turn - now)
                waiter.wake()

    def _give_back(self, lane: _StoreLane, slot: float) -> None:
        self._errands.append(lambda: self._store.give_back(lane.scope, lane.names, lane.rates, slot))
        lane.ask_at = -math.inf
        lane.turn = -math.inf
        self._bell.notify_all()

    # The store away

    def _store_failed(self, error: Exception, started: float) -> None:
        with self._lock:
            if self._closed or self._mode == _AWAY:
                return
            kept_to_part = self._mode == _BACK and any(
                self._keeps_to_part(lane, started) for lane in self._lanes.values()
            )
            self._mode = _AWAY
            if not kept_to_part:
                self._own.clear()
                # Whatever the others were granted before it went counts as sent in the last window.
                for lane in self._lanes.values():
                    for bucket, rate in zip(self._own_buckets(lane, started), lane.rates, strict=True):
                        bucket.hold(started + LEAD + min(rate.seconds, PAUSE_AT_MOST) + bucket.guard)
            logger.warning(
                "%s is away (%s): keeping to this process's part of the limits until it is back",
                self._what,
                type(error).__name__,
            )
            self._prober = threading.Thread(target=self._probe, name="customerio-limits-probe", daemon=True)
            self._prober.start()

    def _probe(self) -> None:
        stop = self._stop
        while not stop.wait(PROBE_EVERY):
            lanes = list(self._lanes.values())
            try:
                for lane in lanes[:1]:
                    self._store.look(lane.scope, lane.names, lane.rates)
            except Exception as error:
                logger.debug("%s is still away (%s)", self._what, type(error).__name__)
                continue
            with self._lock:
                self._mode = _BACK
                self._back_at = self._clock()
                for lane in lanes:
                    lane.ask_at = lane.turn = -math.inf
                    lane.listed = False
                self._bell.notify_all()
            logger.warning("%s is back", self._what)
            return

    def _keeps_to_part(self, lane: _StoreLane, now: float) -> bool:
        if self._mode == _FULL:
            return False
        if self._mode == _AWAY:
            return True
        keeps = any(now < self._back_at + careful_return(rate) for rate in lane.rates)
        if not keeps and now > self._back_at + 2 * PROBE_EVERY + 13.0:
            self._mode = _FULL
        return keeps

    def _own_buckets(self, lane: _StoreLane, now: float) -> list[Bucket]:
        found = []
        for index, (name, rate) in enumerate(zip(lane.names, lane.rates, strict=True)):
            bucket = self._own.get((lane.scope, name))
            if bucket is None:
                if lane.counts is None or lane.ranks is None or lane.guards is None:
                    part, guard = part_of(rate, self._processes, self._processes - 1), None
                else:
                    part, guard = part_of(rate, lane.counts[index], lane.ranks[index]), lane.guards[index]
                bucket = self._own[(lane.scope, name)] = Bucket(name, part, guard=guard, cold=False)
                if lane.counts is None:
                    bucket.cool()
            found.append(bucket)
        return found

    def _own_ready_at(self, lane: _StoreLane, now: float) -> float:
        return max(max(bucket.ready_at(now) for bucket in self._own_buckets(lane, now)), lane.pause_until)

    # Permits

    def _permit_sent(self, permit: StorePermit) -> None:
        with self._lock:
            if permit._state != _GRANTED:
                return
            permit._state = _SENT
            now = self._clock()
            for bucket, _ in permit._own:
                choked = bucket.choked
                bucket.sent(now)
                if choked:
                    self._bell.notify_all()
            slot, lane = permit._slot, permit._lane
            by = now - permit._at
            if slot is not None and by > LATE:
                self._errands.append(lambda: self._store.late(lane.scope, lane.names, lane.rates, slot, by))
                self._bell.notify_all()

    def _permit_refused(self, permit: StorePermit, retry_after: float | None) -> None:
        with self._lock:
            if permit._state == _GRANTED:
                self._permit_sent(permit)
            if permit._refused:
                return
            permit._refused = True
            now = self._clock()
            slot, mine = permit._slot, permit._lane
            for bucket, _ in permit._own:
                bucket.refused(permit._at, retry_after, now)
            for lane in self._lanes.values():
                if lane.scope == mine.scope and not set(lane.names).isdisjoint(mine.names):
                    self._pause_lane(lane, permit, retry_after, now)
            if slot is not None:
                self._errands.appendleft(
                    lambda: self._store.pause(mine.scope, mine.names, mine.rates, slot, retry_after)
                )
            logger.debug("429 in %s: paused", ", ".join(mine.names))
            self._bell.notify_all()

    def _pause_lane(self, lane: _StoreLane, permit: StorePermit, retry_after: float | None, now: float) -> None:
        if retry_after is None and permit._at < lane.paused_at:
            return  # already on the way when the pause began
        seconds = retry_after
        if seconds is None:
            shared = [rate for name, rate in zip(lane.names, lane.rates, strict=True) if name in permit._lane.names]
            seconds = max(min(rate.seconds, PAUSE_AT_MOST) for rate in shared)
        until = now + seconds if retry_after is not None else max(now, permit._at + seconds)
        if until <= lane.pause_until:
            return
        lane.pause_until, lane.paused_at = until, now
        if lane.slot is not None:
            slot, lane.slot = lane.slot[1], None
            self._give_back(lane, slot)
        for ahead, waiter in enumerate(list(lane.queue)):
            waiter.reason = "paused"
            if waiter.deadline < (at := lane.pause_until + lane.pace(ahead)):
                lane.remove(waiter)
                waiter.error = too_long(waiter, at - now)
                waiter.wake()

    def _permit_released(self, permit: StorePermit) -> None:
        with self._lock:
            state, permit._state = permit._state, _OVER
            if state == _OVER:
                return
            for bucket, probe in permit._own:
                if state == _GRANTED:
                    bucket.give_back(probe=probe)
                else:
                    bucket.answered(self._clock(), probe=probe, refused=permit._refused)
            if permit._own:
                self._bell.notify_all()
            if state == _GRANTED and permit._slot is not None and not self._closed:
                # Whoever is next can have it if it is not past; else the store gets it back.
                lane = permit._lane
                if lane.queue and lane.slot is None and lane.pause_until <= permit._at:
                    lane.slot = (permit._at, permit._slot)
                    self._bell.notify_all()
                else:
                    self._give_back(lane, permit._slot)

    def _after_fork(self) -> None:
        self._reset()
        self._own.clear()
        self._mode = _FULL
        self._store.after_fork()


def _outcome(waiter: Waiter) -> Permit:
    if waiter.error is not None:
        raise waiter.error
    assert waiter.permit is not None
    return waiter.permit


_living: weakref.WeakSet[StoreRateLimiter] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for limiter in list(_living):
        limiter._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
