"""The driver: calls wait in line, a dispatcher asks the store for slots and hands each to whoever is first.

One thread of the process, the dispatcher, asks the store for all calls, shortly before the slot, and serves the first
of the line when the slot's time has come. So a cancelled call takes no slot with it, a pause reaches everybody, and
event loops are never blocked. A store in memory is asked by the caller itself, so that a call that need not wait goes
at once, and the thread is there only while somebody waits. While a store is away, the process keeps to its part of the
limit in a store in its own memory.
"""

from __future__ import annotations

import logging
import math
import os
import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from customerio_app.limits._line import Line, TaskWaiter, ThreadWaiter, Waiter, too_long
from customerio_app.limits._memory import MemoryStore
from customerio_app.limits._none import FREE
from customerio_app.limits._rates import Rate, RateLimits, configuration_error
from customerio_app.limits._window import CAREFUL_AT_MOST, HELD_FOR, NEVER, PAUSE_AT_MOST, Ask, Reply, base_guard

if TYPE_CHECKING:
    from typing import Protocol

    from customerio_app.limits._protocol import Permit

    class Store(Protocol):
        """Where the buckets are. Any exception means that it is away. Used by one thread at a time."""

        @property
        def instant(self) -> bool:
            """Whether it decides without input and output, so that it may be asked on an event loop."""
            ...

        def transact(self, scope: str, names: tuple[str, ...], rates: list[Rate], ask: Ask) -> Reply:
            """Let the buckets decide, and keep what they are then."""
            ...

        def after_fork(self) -> None:
            """This process is a child: share nothing with the parent."""
            ...

        def close(self) -> None: ...


TOLERANCE = 1e-6  # seconds: below what a timer can keep to, above what floats of a long uptime lose
LEAD = 0.020  # seconds before its time that a slot is taken, beside the store's round trip; more loses slots to pauses
EARLY = 0.010  # seconds before its turn that the store is asked: below LEAD, so that the reply is a slot
LATE = 0.004  # seconds after its slot that a send is noted anew
OVERDUE = 0.1  # seconds after its slot that a permit counts as held
TELL_WITHIN = 0.05  # seconds in which the store is told what became of a slot
PERMIT_LASTS = 60.0  # seconds after which a permit that nobody sent or gave back counts as sent
REPLY_WITHIN = 1.0  # seconds that a call with a short max_wait leaves a store for its first reply
IDLE = 5.0  # seconds without work after which the dispatcher's thread ends
IDLE_AWAY = 60.0  # the same while the store is away and is looked for
PROBE_EVERY = 1.0  # seconds

_GRANTED, _HELD, _SENT, _OVER = range(4)

# No key, no password and no scope is ever passed to it.
logger = logging.getLogger("customerio_app.limits")


class StoreRefusedError(Exception):
    """The store does not let us in; the text says what to change and holds no secret."""


class _Grant:
    """A slot that a call was given, until it is sent or given back."""

    __slots__ = ("at", "lane", "local", "sent_at", "slot", "state", "told")

    def __init__(self, lane: _Lane, at: float, slot: float) -> None:
        self.lane = lane
        self.local = lane.local
        self.at = at  # on our clock
        self.slot = slot  # on the store's
        self.state = _GRANTED if lane.local is None else _HELD
        self.sent_at = at
        self.told = False  # whether a refusal was told


class _Lane:
    """The calls of this process that wait for the same buckets, and what the store said of them."""

    def __init__(self, scope: str, names: tuple[str, ...], rates: list[Rate]) -> None:
        self.scope = scope
        self.names = names
        self.rates = rates
        self.line = Line()
        self.unsent: dict[_Grant, None] = {}  # in the order of their slots
        self.held = 0  # of them, those that count as held
        self.processes: tuple[int, ...] = ()
        self.guard = max(base_guard(rate.seconds) for rate in rates)
        self.granted_at = -math.inf
        self.local: MemoryStore | None = None  # where the slots come from instead of the shared store
        self.local_rates = rates
        self.local_until = -math.inf
        self.fewest = min(rate.requests for rate in rates)
        self.forget()

    def forget(self) -> None:
        """Know nothing of the store any more."""
        self.slots: deque[tuple[float, float]] = deque()  # taken for calls in line: on our clock, on the store's
        self.turn = -math.inf  # when the next call's slot is, as the store said
        self.place: tuple[int, int, int] = (0, 0, 0)
        self.paused_at = self.paused_until = -math.inf
        self.why = "rate"
        self.gone: list[float] = []
        self.unused = 0
        self.sent: list[float] = []
        self.refused: tuple[float, float] | tuple[()] = ()
        self.tell_at = math.inf  # when the store has to know these four

    def use(self, local: MemoryStore | None, rates: list[Rate], until: float) -> None:
        """Take slots from a store in memory for a while."""
        self.local, self.local_rates, self.local_until = local, rates, until
        self.fewest = min(rate.requests for rate in rates)
        self.forget()

    @property
    def spacing(self) -> float:
        """Seconds that a call takes at least."""
        return max(rate.seconds / rate.requests for rate in self.rates)

    @property
    def missing(self) -> int:
        """How many calls wait for which no slot is taken yet."""
        return len(self.line) - len(self.slots)

    def turn_of(self, place: int) -> float:
        """The earliest time for the call at a place in the line (from 0)."""
        if place < len(self.slots):
            return self.slots[place][0]
        place -= len(self.slots)
        rates = self.local_rates
        return self.turn + max(max(0, place - rate.burst + 1) * rate.seconds / rate.requests for rate in rates)

    def give_up_late(self, now: float) -> None:
        """Fail at once whoever cannot be served in time."""
        for place, waiter in enumerate(self.line.waiting()):
            if waiter.deadline < math.inf and waiter.deadline + LEAD < (turn := self.turn_of(place)):
                self.line.remove(waiter)
                waiter.fail(too_long(waiter, self.names, turn - now))

    def drop_slots(self, now: float) -> None:
        """Give back what was taken for calls in line."""
        if self.local is None:
            self.gone += [slot for _, slot in self.slots]
        self.unused += len(self.slots)
        self.tell_at = now if self.slots else self.tell_at
        self.slots.clear()


class StorePermit:
    """A permit of buckets in a store. One that is dropped gives itself back."""

    __slots__ = ("_grant", "_limiter", "guard", "queued", "reason", "waited")

    def __init__(self, limiter: StoreRateLimiter, grant: _Grant, waiter: Waiter | None, now: float) -> None:
        self._limiter = limiter
        self._grant = grant
        self.guard = grant.lane.guard
        self.waited = 0.0 if waiter is None else max(0.0, now - waiter.entered_at)
        self.queued = 0 if waiter is None else waiter.ahead
        self.reason = "" if waiter is None else waiter.reason

    def __repr__(self) -> str:
        state = ("granted", "granted", "sent", "over")[self._grant.state]
        return f"<permit for {', '.join(self._grant.lane.names)}: {state}>"

    def sent(self) -> None:
        self._limiter._permit_sent(self._grant)

    def refused(self, retry_after: float | None) -> None:
        self._limiter._permit_refused(self._grant, retry_after)

    def release(self) -> None:
        if self._grant.state != _OVER:
            self._limiter._permit_released(self._grant)

    def __del__(self) -> None:
        if self._grant.state < _SENT:
            self._limiter._permit_released(self._grant)


class StoreRateLimiter:
    """What all limiters have in common."""

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
        self._closed = False
        self._part = MemoryStore(clock)
        self._away = False
        self._begin()
        _living.add(self)

    def _begin(self) -> None:
        # Reentrant: the collector may drop a permit in the middle of ours.
        self._lock = threading.RLock()
        self._bell = threading.Condition(self._lock)
        self._lanes: dict[tuple[str, tuple[str, ...]], _Lane] = {}
        self._thread: threading.Thread | None = None
        self._probe_at = math.inf
        self._met = False  # whether the store ever replied to this process
        self._id = os.urandom(6).hex()
        self._periods: dict[tuple[str, str], int] = {}
        self._round_trip = 0.0  # seconds
        self._offset = 0.0  # the store's clock less ours, seconds
        self._warned = False

    def __reduce__(self) -> str:
        raise TypeError(
            f"A {type(self).__name__} cannot be sent to another process. Make one in each process: FileRateLimiters "
            "with the same path, or RedisRateLimiters with the same server, keep to the limits together."
        )

    @property
    def store_away(self) -> bool:
        """Whether the store cannot be reached now, so that the process keeps to its part of the limit."""
        return self._away

    # Calls

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
            RequestNotSentError: no thread could be started to wait for the store.
            ConfigurationError: there is no such bucket, the store refuses us, or the limiter is closed.
        """
        if not buckets:
            return FREE
        lane = self._lane(scope, tuple(buckets))
        permit = self._at_once(lane)
        if permit is not None:
            return permit
        waiter = ThreadWaiter(self._clock(), max_wait, front=front)
        try:
            self._enter(lane, waiter)
            while (seconds := self._left(lane, waiter)) > 0:
                waiter.block(seconds)
            return waiter.outcome()
        except BaseException:
            self._leave(lane, waiter)
            raise

    async def acquire_async(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """As `acquire`, from a task. Cancelling it gives its place and its permit back."""
        if not buckets:
            return FREE
        lane = self._lane(scope, tuple(buckets))
        permit = self._at_once(lane)
        if permit is not None:
            return permit
        import asyncio

        waiter = TaskWaiter(self._clock(), max_wait, front=front, loop=asyncio.get_running_loop())
        try:
            self._enter(lane, waiter)
            while (seconds := self._left(lane, waiter)) > 0:
                await waiter.block(seconds)
            return waiter.outcome()
        except BaseException:
            self._leave(lane, waiter)
            raise

    def close(self) -> None:
        """Stop the dispatcher and let go of the store. Calls that still wait fail with `ConfigurationError`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            for lane in self._lanes.values():
                for waiter in lane.line.clear():
                    waiter.fail(self._closed_error())
            self._bell.notify_all()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(5.0)
        self._store.close()

    async def close_async(self) -> None:
        """As `close`."""
        import asyncio

        await asyncio.get_running_loop().run_in_executor(None, self.close)

    def _lane(self, scope: str, names: tuple[str, ...]) -> _Lane:
        lane = self._lanes.get((scope, names))
        if lane is not None and not self._closed:
            return lane
        with self._lock:
            if self._closed:
                raise self._closed_error()
            unique = tuple(dict.fromkeys(names))
            rates = [self._limits.rate(name) for name in unique]
            lane = self._lanes.setdefault((scope, names), _Lane(scope, unique, rates))
            if isinstance(self._store, MemoryStore):
                lane.use(self._store, rates, math.inf)
            elif self._away:
                self._keep_to_part(lane, self._clock())
            return lane

    def _closed_error(self) -> BaseException:
        return _configuration_error(f"This {type(self).__name__} is closed; make a new one.")

    def _at_once(self, lane: _Lane) -> Permit | None:
        """A permit for a call that need not wait, where the store can tell at once."""
        if not self._store.instant:
            return None
        with self._lock:
            now = self._clock()
            if lane.turn > now + TOLERANCE or self._somebody_waits():
                return None
            self._ask_local(lane, now, 1)
            return self._grant(lane, None, now) if lane.slots else None

    def _enter(self, lane: _Lane, waiter: Waiter) -> None:
        with self._lock:
            if self._closed:
                raise self._closed_error()
            now = waiter.entered_at
            lane.line.add(waiter)
            waiter.reason = "queue" if waiter.ahead else ""
            self._start_dispatcher()
            if lane.local is not None:
                self._serve(lane, now)
                waiter.reason = waiter.reason or lane.why
            if not waiter.done and waiter.deadline < (turn := lane.turn_of(waiter.ahead)):
                lane.line.remove(waiter)
                waiter.error = too_long(waiter, lane.names, turn - now)
            elif not waiter.ahead:
                self._bell.notify_all()

    def _left(self, lane: _Lane, waiter: Waiter) -> float:
        """Seconds that a call may still wait; 0.0 where it is served or has failed."""
        with self._lock:
            if waiter.done:
                return 0.0
            now = self._clock()
            # Even with no time to wait, the store must have been asked once.
            deadline = waiter.deadline
            if lane.local is None:
                deadline = max(deadline, waiter.entered_at + REPLY_WITHIN)
            if deadline - now > TOLERANCE:
                return deadline - now
            lane.line.remove(waiter)
            waiter.error = too_long(waiter, lane.names, lane.turn - now)
            return 0.0

    def _leave(self, lane: _Lane, waiter: Waiter) -> None:
        with self._lock:
            if waiter.permit is not None:
                waiter.permit.release()
            elif lane.line.remove(waiter):
                self._bell.notify_all()

    # The dispatcher

    def _start_dispatcher(self) -> None:
        if self._thread is not None and not sys.is_finalizing():
            return
        thread = self._thread = threading.Thread(target=self._dispatch, name="customerio-limits", daemon=True)
        try:
            if sys.is_finalizing():
                raise RuntimeError("the interpreter ends")  # its threads stand still
            thread.start()
        except BaseException as error:
            self._thread = None  # should it have begun all the same, it sees that it is not wanted
            if not isinstance(error, RuntimeError):
                raise
            from customerio_app.errors import RequestNotSentError

            raise RequestNotSentError(
                f"The call has to wait for the rate limit, and no thread can be had for it ({error}). Nothing was sent."
            ) from error

    def _dispatch(self) -> None:
        try:
            while True:
                with self._lock:
                    if self._thread is not threading.current_thread():
                        return
                    lane = self._next()
                    if lane is None:
                        self._thread = None
                        return
                    ask = self._compose(lane, self._clock())
                self._visit(lane, ask)
        except Exception:
            # Nobody may wait for a dispatcher that is gone.
            logger.exception("%s: the dispatcher failed; the next call starts another", self._what)
            with self._lock:
                self._thread = None
                self._fail_all(RuntimeError, "The rate limiter failed; see the log.")

    def _fail_all(self, kind: Callable[[str], BaseException], message: str) -> None:
        for lane in self._lanes.values():
            lane.forget()
            for waiter in lane.line.clear():
                waiter.fail(kind(message))

    def _next(self) -> _Lane | None:
        """Serve the line until there is a lane for which the store must be asked; None where the work is over."""
        idle_since = self._clock()
        while not self._closed:
            now = self._clock()
            if self._probe_at <= now:
                self._probe(now)
            soonest = self._probe_at
            lanes = list(self._lanes.values())
            if len(lanes) > 1:
                lanes.sort(key=_age)
            for lane in lanes:
                if self._due(lane, now) <= now + TOLERANCE and self._serve(lane, now):
                    return lane
                soonest = min(soonest, self._due(lane, now))
                if lane.line or lane.unsent:
                    idle_since = now
            idle_at = idle_since + (IDLE_AWAY if self._away else IDLE)
            if now >= idle_at:
                return None
            if soonest > now + TOLERANCE:
                self._rest(min(soonest, idle_at) - now)
        return None

    def _somebody_waits(self) -> bool:
        return any([lane.line for lane in self._lanes.values()])  # noqa: C419 - half the time of a generator

    def _rest(self, seconds: float) -> None:
        if self._sleep is None or not self._somebody_waits():
            self._bell.wait(seconds)
            return
        self._lock.release()
        try:
            self._sleep(seconds)
        finally:
            self._lock.acquire()

    def _due(self, lane: _Lane, now: float) -> float:
        """When there is something to do for a lane."""
        at = lane.slots[0][0] if lane.slots else math.inf
        if lane.missing > 0:
            at = min(at, self._ask_at(lane, now))
        for grant in lane.unsent:
            at = min(at, grant.at + (OVERDUE if grant.state == _GRANTED else PERMIT_LASTS))
            if grant.state == _GRANTED:
                break
        return at if self._away or self._store.instant else min(at, lane.tell_at)

    def _ask_at(self, lane: _Lane, now: float) -> float:
        if lane.local is not None:
            return lane.turn
        if lane.held * max(lane.processes, default=1) >= lane.fewest:
            return now + OVERDUE  # what this process was granted does not leave: it is the others' turn
        return lane.turn - EARLY - 1.5 * self._round_trip

    def _serve(self, lane: _Lane, now: float) -> bool:
        """Do what is due; true if the store must be asked, which is done without the lock."""
        if lane.local is not None and lane.local_until <= now:
            lane.use(None, lane.rates, -math.inf)
        self._note_overdue(lane, now)
        if lane.local is not None and lane.missing > 0 and lane.turn <= now + TOLERANCE:
            self._ask_local(lane, now, lane.missing)
            now = self._clock()
        while lane.slots and lane.slots[0][0] <= now + TOLERANCE:
            if not lane.line or now - lane.slots[0][0] > OVERDUE:
                # Nobody wants it, or this process stood still and others went meanwhile.
                lane.drop_slots(now)
            else:
                self._hand_over(lane, now)
        if self._away or self._store.instant:
            return False
        asks = lane.local is None and lane.missing > 0 and self._ask_at(lane, now) <= now + TOLERANCE
        return asks or lane.tell_at <= now + TOLERANCE

    def _hand_over(self, lane: _Lane, now: float) -> None:
        waiter = lane.line.first()
        assert waiter is not None
        lane.line.remove(waiter)
        if now - waiter.entered_at <= LEAD:
            waiter.reason = ""
        elif self._away:
            waiter.reason = "store away"
        else:
            waiter.reason = waiter.reason or lane.why
        waiter.permit = permit = self._grant(lane, waiter, now)
        if not waiter.wake():
            permit.release()  # its event loop is closed

    def _grant(self, lane: _Lane, waiter: Waiter | None, now: float) -> Permit:
        grant = _Grant(lane, *lane.slots.popleft())
        lane.unsent[grant] = None
        lane.held += grant.state == _HELD
        return StorePermit(self, grant, waiter, now)

    def _note_overdue(self, lane: _Lane, now: float) -> None:
        for grant in list(lane.unsent):
            if grant.at + OVERDUE > now:
                break
            if grant.state == _GRANTED:
                grant.state = _HELD
                lane.held += 1
                lane.gone.append(grant.slot)
                lane.tell_at = now
            if grant.at + PERMIT_LASTS <= now + TOLERANCE:
                self._settle(grant, now, sent=True)

    # The store

    def _held(self, lane: _Lane) -> tuple[int, ...]:
        if len(self._lanes) == 1:
            return (lane.held,) * len(lane.names)
        lanes = [each for each in self._lanes.values() if each.held and each.scope == lane.scope]
        return tuple([sum([each.held for each in lanes if name in each.names]) for name in lane.names])

    def _ask_local(self, lane: _Lane, now: float, count: int) -> None:
        """Take slots from a store in memory."""
        ask = Ask(self._id, self._held(lane), want=count, waiting=count, place=lane.place, lead=TOLERANCE, at_once=True)
        assert lane.local is not None
        self._granted(lane, lane.local.transact(lane.scope, lane.names, lane.local_rates, ask), 0.0, now)

    def _compose(self, lane: _Lane, now: float) -> Ask:
        """What to tell and to ask the store now."""
        lead = LEAD + 2 * self._round_trip
        waiting = lane.missing if lane.local is None else 0
        ask = Ask(
            self._id,
            self._held(lane),
            periods=tuple(self._periods.get((lane.scope, name), -1) for name in lane.names),
            idle=min(NEVER, now - lane.granted_at),
            unused=lane.unused,
            gone=lane.gone,
            sent=lane.sent,
            refused=lane.refused,
            want=min(max(0, waiting), max(1, math.ceil(lead / lane.spacing))),
            waiting=max(0, waiting),
            place=lane.place,
            lead=lead,
            delay=self._round_trip / 2,
        )
        lane.unused, lane.gone, lane.sent, lane.refused = 0, [], [], ()
        lane.tell_at = now + HELD_FOR / 2 if lane.held else math.inf
        return ask

    def _visit(self, lane: _Lane, ask: Ask) -> None:
        for attempt in (1, 2):
            began = self._clock()
            try:
                reply = self._store.transact(lane.scope, lane.names, lane.rates, ask)
            except Exception as error:
                # A single failure (a connection that idled too long, a slow moment) is not its absence. A slot that was
                # taken by a call whose reply was lost is spent; nothing else depends on doing it once.
                logger.debug("%s: attempt %d met %s", self._what, attempt, type(error).__name__)
                if isinstance(error, StoreRefusedError) and not self._met:
                    with self._lock:
                        self._fail_all(_configuration_error, str(error))
                    return
                if attempt == 2:
                    with self._lock:
                        self._store_failed(error, began)
            else:
                with self._lock:
                    self._replied(lane, ask, reply, began)
                return

    def _replied(self, lane: _Lane, ask: Ask, reply: Reply, began: float) -> None:
        now = self._clock()
        if self._met:  # before, there was the connection to be made
            # It falls at once: whoever took slots further ahead than others would pass them by.
            took = now - began
            usual = self._round_trip or took
            self._round_trip = min(took, usual + 0.2 * (took - usual))
        self._met = True
        # It decided in the middle between question and reply, give or take half a round trip.
        self._offset = reply.now - (began + now) / 2
        lane.processes = reply.processes
        for name in lane.names:
            self._periods[lane.scope, name] = reply.period
        if ask.waiting and lane.local is None:
            self._granted(lane, reply, self._offset, now)

    def _granted(self, lane: _Lane, reply: Reply, offset: float, now: float) -> None:
        lane.guard = max(reply.guards)
        lane.place = reply.place
        lane.why = "paused" if reply.paused else "rate"
        lane.slots.extend((slot - offset, slot) for slot in reply.slots)
        lane.turn = reply.turn - offset
        if lane.slots:
            lane.granted_at = max(now, lane.slots[-1][0])
        if lane.missing > 0:
            for waiter in lane.line.waiting()[len(lane.slots) :]:
                waiter.reason = lane.why if reply.paused else waiter.reason or lane.why
            lane.give_up_late(now)

    # The store away

    def _store_failed(self, error: Exception, since: float) -> None:
        if self._closed or self._away:
            return
        self._away = True
        self._probe_at = self._clock() + PROBE_EVERY
        lanes = list(self._lanes.values())
        if all(lane.local is None for lane in lanes):
            self._part = MemoryStore(self._clock)
        for lane in lanes:
            if lane.local is None:
                self._keep_to_part(lane, since)
            lane.local_until = math.inf
        logger.warning(
            "%s is away (%s): keeping to this process's part of the limits until it is back",
            self._what,
            type(error).__name__,
        )

    def _keep_to_part(self, lane: _Lane, since: float) -> None:
        processes = lane.processes or (self._processes,) * len(lane.rates)
        rates = [part_of(rate, count) for rate, count in zip(lane.rates, processes, strict=True)]
        lane.use(self._part, rates, math.inf)
        # Whatever the others were granted before the store went counts as sent in the last window.
        for name, part, rate in zip(lane.names, rates, lane.rates, strict=True):
            until = since + LEAD + min(rate.seconds, PAUSE_AT_MOST) + base_guard(rate.seconds)
            self._part.hold(lane.scope, name, part, until)

    def _probe(self, now: float) -> None:
        """Look for the store in a thread of its own, as it may hang."""
        self._probe_at = math.inf
        lane = next(iter(self._lanes.values()))
        try:
            threading.Thread(target=self._look, args=(lane,), name="customerio-limits-probe", daemon=True).start()
        except RuntimeError:
            self._probe_at = now + PROBE_EVERY

    def _look(self, lane: _Lane) -> None:
        began = self._clock()
        try:
            reply = self._store.transact(lane.scope, lane.names, lane.rates, Ask(self._id, (0,) * len(lane.names)))
        except Exception as error:
            logger.debug("%s is still away (%s)", self._what, type(error).__name__)
            with self._lock:
                self._probe_at = self._clock() + PROBE_EVERY
                self._bell.notify_all()
            return
        with self._lock:
            self._away = False
            self._met = True
            now = self._clock()
            self._offset = reply.now - (began + now) / 2
            for each in self._lanes.values():
                if each.local is not None:
                    each.local_until = now + careful_return(each.rates)
            self._bell.notify_all()
        logger.warning("%s is back", self._what)

    # Permits

    def _permit_sent(self, grant: _Grant) -> None:
        with self._lock:
            if grant.state < _SENT:
                self._settle(grant, self._clock(), sent=True)

    def _permit_released(self, grant: _Grant) -> None:
        with self._lock:
            if grant.state < _SENT:
                self._settle(grant, self._clock(), sent=False)
            grant.state = _OVER

    def _settle(self, grant: _Grant, now: float, *, sent: bool) -> None:
        """A permit was sent, or will never be."""
        lane, held = grant.lane, grant.state == _HELD
        choked = held and lane.held >= lane.fewest
        grant.state = _SENT if sent else _OVER
        grant.sent_at = now
        lane.unsent.pop(grant, None)
        lane.held -= held
        if grant.local is not None:
            self._tell_local(grant, Ask(self._id, self._held(lane), sent=(now,) if sent else (), unused=not sent))
            if sent and grant.local is not self._store and not self._away:
                # The store is back, and has to know what is sent by the process's part meanwhile.
                lane.sent.append(now + self._offset)
                lane.tell_at = min(lane.tell_at, now + TELL_WITHIN)
        elif not sent or held or now - grant.at > LATE:
            if not held:
                lane.gone.append(grant.slot)
            if sent:
                lane.sent.append(grant.slot + (now - grant.at))
            lane.unused += not sent
            lane.tell_at = min(lane.tell_at, now + (TELL_WITHIN if sent else 0.0))
        if choked or not sent:
            for each in self._sharing(lane):
                each.turn = min(each.turn, max(now, each.paused_until))
        if lane.tell_at < math.inf or self._somebody_waits():
            self._bell.notify_all()

    def _sharing(self, lane: _Lane) -> list[_Lane]:
        """The lanes that draw from the same buckets."""
        names = set(lane.names)
        return [each for each in self._lanes.values() if each.scope == lane.scope and not names.isdisjoint(each.names)]

    def _tell_local(self, grant: _Grant, ask: Ask) -> None:
        lane = grant.lane
        rates = lane.rates if grant.local is self._store else lane.local_rates
        assert grant.local is not None
        grant.local.tell(lane.scope, lane.names, rates, ask)

    def _permit_refused(self, grant: _Grant, retry_after: float | None) -> None:
        with self._lock:
            if grant.state < _SENT:
                self._settle(grant, self._clock(), sent=True)
            if grant.told:
                return
            grant.told = True
            lane, now = grant.lane, self._clock()
            if retry_after is not None and retry_after > PAUSE_AT_MOST and not self._warned:
                self._warned = True
                logger.warning("The API asks for a pause of %.3g s: %.3g s is the most", retry_after, PAUSE_AT_MOST)
            seconds = -1.0 if retry_after is None else max(0.0, min(retry_after, PAUSE_AT_MOST))
            if grant.local is not None:
                self._tell_local(grant, Ask(self._id, self._held(lane), refused=(grant.sent_at, seconds)))
            else:
                lane.refused = (grant.slot + (grant.sent_at - grant.at), seconds)
                lane.tell_at = now
            logger.debug("429 in %s: paused", ", ".join(lane.names))
            for each in self._sharing(lane):
                self._pause(each, lane, grant.sent_at, seconds, now)
            self._bell.notify_all()

    def _pause(self, lane: _Lane, refused: _Lane, sent_at: float, seconds: float, now: float) -> None:
        """Let no call of a lane leave for a while."""
        if seconds < 0 and sent_at < lane.paused_at:
            return  # it was on the way when the pause began
        rates = [rate for name, rate in zip(lane.names, lane.rates, strict=True) if name in refused.names]
        window = max(min(rate.seconds, PAUSE_AT_MOST) for rate in rates)
        until = now + seconds if seconds >= 0 else max(now, sent_at + window)
        if until <= lane.paused_until:
            return
        lane.paused_at, lane.paused_until = now, until
        lane.drop_slots(now)
        lane.turn = max(lane.turn, until)
        lane.why = "paused"
        for waiter in lane.line.waiting():
            waiter.reason = "paused"
        lane.give_up_late(now)

    def _after_fork(self) -> None:
        self._away = False
        self._part = MemoryStore(self._clock)
        self._begin()
        self._store.after_fork()


def part_of(rate: Rate, processes: int) -> Rate:
    """The part of a rate that each of so many processes may use on its own while the store is away.

    Where there are more processes than requests, each has one request in ``processes`` times the spacing.
    """
    requests = rate.requests // max(1, processes)
    if requests:
        return Rate(requests, rate.seconds, burst=min(rate.burst, requests))
    # The spacing includes the guard, which the bucket adds again.
    return Rate(1, processes * (rate.seconds + base_guard(rate.seconds)) / rate.requests)


def careful_return(rates: list[Rate]) -> float:
    """For how many seconds after the store's return a process keeps to its part: others may not know of it yet."""
    window = max(rate.seconds for rate in rates)
    return 2 * PROBE_EVERY + min(window, CAREFUL_AT_MOST) + base_guard(min(window, CAREFUL_AT_MOST))


def _age(lane: _Lane) -> tuple[bool, float]:
    first = lane.line.first()
    return (True, math.inf) if first is None else (not first.front, first.entered_at)


def _configuration_error(message: str) -> BaseException:
    from customerio_app.errors import ConfigurationError

    return ConfigurationError(message)


_living: weakref.WeakSet[StoreRateLimiter] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for limiter in list(_living):
        limiter._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
