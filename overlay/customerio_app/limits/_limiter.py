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
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from customerio_app._hooks import forked
from customerio_app.limits._line import Line, TaskWaiter, ThreadWaiter, Waiter, too_long
from customerio_app.limits._memory import MemoryStore
from customerio_app.limits._rates import Buckets, RateLimits, configuration_error, is_count
from customerio_app.limits._window import CAREFUL_AT_MOST, HELD_FOR, NEVER, PAUSE_AT_MOST, Ask, Reply, base_guard

if TYPE_CHECKING:
    from typing import Protocol, Self

    from customerio_app.limits._protocol import Permit

    class Store(Protocol):
        """Where the buckets are. Any exception means that it is away. Used by one thread at a time."""

        def transact(self, buckets: Buckets, ask: Ask) -> Reply:
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

# No key, no password and no scope is ever passed to it.
logger = logging.getLogger("customerio_app.limits")


class StoreRefusedError(Exception):
    """The store does not let us in; the text says what to change and holds no secret."""


class _Grant:
    """A slot that a call was given. Until it is sent or given back, its lane has it among `granted` or `held`."""

    __slots__ = ("at", "lane", "local", "sent_at", "slot")

    def __init__(self, lane: _Lane, at: float, slot: float) -> None:
        self.lane = lane
        self.local = lane.local
        self.at = at  # on our clock
        self.slot = slot  # on the store's
        self.sent_at = at

    @property
    def unsent(self) -> bool:
        return self in self.lane.granted or self in self.lane.held


class _Lane:
    """The calls of this process that wait for the same buckets, and what the store said of them."""

    def __init__(self, buckets: Buckets) -> None:
        self.buckets = buckets
        self.names = tuple(name for _, name in buckets)
        self.line = Line()
        # What is not sent yet, in the order of the slots. Held are those that the store counts as sent now: late ones,
        # and all of this process's memory.
        self.granted: dict[_Grant, None] = {}
        self.held: dict[_Grant, None] = {}
        self.processes: tuple[int, ...] = ()
        self.guard = max(base_guard(rate.seconds) for rate in buckets.values())
        self.granted_at = -NEVER
        self.gone: list[float] = []
        self.unused = 0
        self.sent: list[float] = []
        self.refused: tuple[float, float] | tuple[()] = ()
        self.tell_at = math.inf  # when the store has to know these four
        self.use(buckets, local=False)

    def forget(self) -> None:
        """Know nothing of the buckets any more."""
        self.slots: deque[tuple[float, float]] = deque()  # taken for calls in line: on our clock, on the store's
        self.turn = -math.inf  # when the next call's slot is, as the store said
        self.place: tuple[int, int, int] = (0, 0, 0)
        self.paused_until = -math.inf

    def use(self, part: Buckets, *, local: bool) -> None:
        """Take slots from this process's memory, or no more; keep to these rates."""
        self.part, self.local = part, local
        self.local_until = math.inf
        self.fewest = min(rate.requests for rate in part.values())
        self.forget()

    @property
    def missing(self) -> int:
        """How many calls wait for which no slot is taken yet."""
        return max(0, len(self.line) - len(self.slots))

    def turn_of(self, place: int) -> float:
        """The earliest time for the call at a place in the line (from 0)."""
        if place < len(self.slots):
            return self.slots[place][0]
        place -= len(self.slots)
        return self.turn + max(
            max(0, place - rate.burst + 1) * rate.seconds / rate.requests for rate in self.part.values()
        )

    def give_up(self, waiter: Waiter, wait: float) -> None:
        """Fail a call that would have to wait for so many more seconds."""
        self.line.remove(waiter)
        waiter.fail(too_long(waiter, self.names, wait))

    def give_up_late(self, now: float) -> None:
        """Fail at once whoever cannot be served in time."""
        for place, waiter in enumerate(self.line.waiting()):
            if waiter.deadline < math.inf and waiter.deadline + LEAD < (turn := self.turn_of(place)):
                self.give_up(waiter, turn - now)

    def drop_slots(self, now: float) -> None:
        """Give back what was taken for calls in line."""
        if self.slots and not self.local:
            self.gone += [slot for _, slot in self.slots]
            self.unused += len(self.slots)
            self.tell_at = now
        self.slots.clear()

    def blame_the_pause(self) -> None:
        """Whoever waits now waits for the end of a pause."""
        for waiter in self.line.waiting():
            waiter.reason = "paused"


class StorePermit:
    """A permit of buckets in a store. One that is dropped gives itself back."""

    __slots__ = ("_grant", "_limiter", "guard", "queued", "reason", "waited")

    def __init__(self, limiter: StoreRateLimiter, grant: _Grant, waiter: Waiter | None, now: float) -> None:
        self._grant = grant
        self._limiter = limiter
        self.guard = grant.lane.guard
        self.waited = 0.0 if waiter is None else max(0.0, now - waiter.entered_at)
        self.queued = 0 if waiter is None else waiter.ahead
        self.reason = "" if waiter is None else waiter.reason

    def __repr__(self) -> str:
        state = "granted" if self._grant.unsent else "over"
        return f"<permit for {', '.join(self._grant.lane.names)}: {state}>"

    def sent(self) -> None:
        self._limiter._settle(self._grant, sent=True)

    def refused(self, retry_after: float | None) -> None:
        self._limiter._refuse(self._grant, retry_after)

    def release(self) -> None:
        if self._grant.unsent:
            self._limiter._settle(self._grant, sent=False)

    def __del__(self) -> None:
        self.release()


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
        if not is_count(processes):
            raise configuration_error(f"processes must be a whole number of at least 1, not {processes!r}.")
        self._limits = RateLimits() if limits is None else limits
        self._store = store
        self._processes = processes
        self._clock = clock
        self._sleep = sleep
        self._what = what
        self._instant = isinstance(store, MemoryStore)  # it may be asked on an event loop
        self._closed = False
        self._begin()
        forked.add(self)

    def _begin(self) -> None:
        # Reentrant: the collector may drop a permit in the middle of ours.
        self._lock = threading.RLock()
        self._bell = threading.Condition(self._lock)
        self._lanes: dict[tuple[str, tuple[str, ...]], _Lane] = {}
        self._thread: threading.Thread | None = None
        # This process's buckets: the store itself, or where it keeps to its part while the store is away.
        self._memory = self._store if isinstance(self._store, MemoryStore) else MemoryStore(self._clock)
        self._met = False  # whether the store ever replied to this process
        self._away = False
        self._probe_at = math.inf  # when the store that is away is looked for
        self._id = os.urandom(6).hex()
        self._periods: dict[tuple[str, str], int] = {}
        self._round_trip = 0.0  # seconds
        self._offset = 0.0  # the store's clock less ours, seconds
        self._warned = False

    def after_fork(self) -> None:
        """This process is a child."""
        self._begin()
        self._store.after_fork()

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
        lane = self._arrive(scope, tuple(buckets))
        if not isinstance(lane, _Lane):
            return lane
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
        lane = self._arrive(scope, tuple(buckets))
        if not isinstance(lane, _Lane):
            return lane
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
            self._fail_all(self._closed_error)
            self._bell.notify_all()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(5.0)
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def close_async(self) -> None:
        """As `close`."""
        import asyncio

        await asyncio.get_running_loop().run_in_executor(None, self.close)

    def _arrive(self, scope: str, names: tuple[str, ...]) -> Permit | _Lane:
        """The permit of a call that need not wait, where the store can tell at once; else the lane to wait in."""
        if not names:
            # Imported here: every published operation has a bucket.
            from customerio_app.limits._none import FREE

            return FREE
        with self._lock:
            if self._closed:
                raise self._closed_error()
            lane = self._lanes.get((scope, names)) or self._new_lane(scope, names)
            now = self._clock()
            if self._instant and lane.turn <= now + TOLERANCE and not self._somebody_waits():
                self._ask_memory(lane, now, 1)
                if lane.slots:
                    return self._grant(lane, None, now)
            return lane

    def _new_lane(self, scope: str, names: tuple[str, ...]) -> _Lane:
        lane = _Lane({(scope, name): self._limits.rate(name) for name in names})
        if self._instant:
            lane.use(lane.buckets, local=True)
        elif self._away:
            self._keep_to_part(lane, self._clock())
        self._lanes[scope, names] = lane
        return lane

    def _closed_error(self) -> BaseException:
        return configuration_error(f"This {type(self).__name__} is closed; make a new one.")

    def _enter(self, lane: _Lane, waiter: Waiter) -> None:
        with self._lock:
            if self._closed:
                raise self._closed_error()
            now = waiter.entered_at
            lane.line.add(waiter)
            waiter.reason = "queue" if waiter.ahead else "paused" if now < lane.paused_until else "rate"
            self._start_dispatcher()
            if lane.local:
                self._serve(lane, now)
            if not waiter.done and waiter.deadline < (turn := lane.turn_of(waiter.ahead)):
                lane.give_up(waiter, turn - now)
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
            if not lane.local:
                deadline = max(deadline, waiter.entered_at + REPLY_WITHIN)
            if deadline - now > TOLERANCE:
                return deadline - now
            lane.give_up(waiter, lane.turn - now)
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
                self._fail_all(lambda: RuntimeError("The rate limiter failed; see the log."))

    def _fail_all(self, error: Callable[[], BaseException]) -> None:
        for lane in self._lanes.values():
            lane.forget()
            for waiter in lane.line.clear():
                waiter.fail(error())

    def _next(self) -> _Lane | None:
        """Serve the line until there is a lane for which the store must be asked; None where the work is over."""
        idle_since = self._clock()
        while not self._closed:
            now = self._clock()
            if self._probe_at <= now:
                self._probe()
            soonest = self._probe_at
            for lane in sorted(self._lanes.values(), key=_age):
                if self._due(lane, now) <= now + TOLERANCE:
                    self._serve(lane, now)
                    if self._ask_at(lane, now) <= now + TOLERANCE:
                        return lane
                soonest = min(soonest, self._due(lane, now))
                if lane.line or lane.granted or lane.held:
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
        at = self._ask_at(lane, now)
        if lane.slots:
            at = min(at, lane.slots[0][0])
        if lane.local and lane.missing:
            at = min(at, lane.turn)
        for grants, seconds in ((lane.granted, OVERDUE), (lane.held, PERMIT_LASTS)):
            for grant in list(grants)[:1]:
                at = min(at, grant.at + seconds)
        return at

    def _ask_at(self, lane: _Lane, now: float) -> float:
        """When the store has something to be asked or told, which is done without the lock."""
        if self._away or self._instant:
            return math.inf
        if lane.local or not lane.missing:
            return lane.tell_at
        if len(lane.held) * max(lane.processes, default=1) >= lane.fewest:
            # What this process was granted does not leave: it is the others' turn.
            return min(lane.tell_at, now + OVERDUE)
        return min(lane.tell_at, lane.turn - EARLY - 1.5 * self._round_trip)

    def _serve(self, lane: _Lane, now: float) -> None:
        """Do what is due without the store."""
        if lane.local_until <= now:
            lane.use(lane.buckets, local=False)
        self._note_overdue(lane, now)
        if lane.local and lane.missing and lane.turn <= now + TOLERANCE:
            self._ask_memory(lane, now, lane.missing)
            now = self._clock()
        while lane.slots and lane.slots[0][0] <= now + TOLERANCE:
            if not lane.line or now - lane.slots[0][0] > OVERDUE:
                # Nobody wants it, or this process stood still and others went meanwhile.
                lane.drop_slots(now)
            else:
                self._hand_over(lane, now)

    def _hand_over(self, lane: _Lane, now: float) -> None:
        waiter = lane.line.first()
        assert waiter is not None
        lane.line.remove(waiter)
        if now - waiter.entered_at <= LEAD:
            waiter.reason = ""
        elif self._away:
            waiter.reason = "store away"
        waiter.permit = permit = self._grant(lane, waiter, now)
        if not waiter.wake():
            permit.release()  # its event loop is closed

    def _grant(self, lane: _Lane, waiter: Waiter | None, now: float) -> Permit:
        grant = _Grant(lane, *lane.slots.popleft())
        permit = StorePermit(self, grant, waiter, now)
        # Last: should an exception of a signal's handler come in between, nobody would give it back.
        (lane.held if lane.local else lane.granted)[grant] = None
        return permit

    def _note_overdue(self, lane: _Lane, now: float) -> None:
        for grant in list(lane.granted):
            if grant.at + OVERDUE > now:
                break
            lane.held[grant] = None
            del lane.granted[grant]
            lane.gone.append(grant.slot)
            lane.tell_at = now
        for grant in list(lane.held):
            if grant.at + PERMIT_LASTS > now + TOLERANCE:
                break
            self._settle(grant, sent=True)

    # The store

    def _held(self, lane: _Lane) -> tuple[int, ...]:
        """How many permits are held in each of a lane's buckets, by all lanes."""
        lanes = [each for each in self._lanes.values() if each.held]
        if not lanes:
            return (0,) * len(lane.buckets)
        return tuple([sum([len(each.held) for each in lanes if bucket in each.buckets]) for bucket in lane.buckets])

    def _ask_memory(self, lane: _Lane, now: float, count: int) -> None:
        ask = Ask(self._id, self._held(lane), want=count, waiting=count, place=lane.place, lead=TOLERANCE, at_once=True)
        self._granted(lane, self._memory.transact(lane.part, ask), 0.0, now)

    def _compose(self, lane: _Lane, now: float) -> Ask:
        """What to tell and to ask the store now."""
        lead = LEAD + 2 * self._round_trip
        spacing = max(rate.seconds / rate.requests for rate in lane.buckets.values())
        waiting = 0 if lane.local else lane.missing
        ask = Ask(
            self._id,
            self._held(lane),
            periods=tuple(self._periods.get(bucket, -1) for bucket in lane.buckets),
            idle=now - lane.granted_at,
            unused=lane.unused,
            gone=lane.gone,
            sent=lane.sent,
            refused=lane.refused,
            want=min(waiting, max(1, math.ceil(lead / spacing))),
            waiting=waiting,
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
                reply = self._store.transact(lane.buckets, ask)
            except Exception as error:
                logger.debug("%s: attempt %d met %s", self._what, attempt, type(error).__name__)
                with self._lock:
                    if self._away:
                        self._look_again()
                    elif isinstance(error, StoreRefusedError) and not self._met:
                        self._fail_all(partial(configuration_error, str(error)))
                    elif attempt == 2:
                        self._store_failed(error, began)
                    else:
                        # A single failure (a connection that idled too long, a slow moment) is not its absence. A slot
                        # that was taken by a call whose reply was lost is spent; nothing else depends on doing it once.
                        continue
            else:
                with self._lock:
                    self._replied(lane, ask, reply, began)
            return

    def _replied(self, lane: _Lane, ask: Ask, reply: Reply, began: float) -> None:
        now = self._clock()
        if self._met and not self._away:  # else there was the connection to be made
            # It falls at once: whoever took slots further ahead than others would pass them by.
            took = now - began
            usual = self._round_trip or took
            self._round_trip = min(took, usual + 0.2 * (took - usual))
        self._met = True
        # It decided in the middle between question and reply, give or take half a round trip.
        self._offset = reply.now - (began + now) / 2
        if self._away:
            self._store_returned(now)
            return
        lane.processes = reply.processes
        for bucket in lane.buckets:
            self._periods[bucket] = reply.period
        if ask.waiting:
            self._granted(lane, reply, self._offset, now)

    def _granted(self, lane: _Lane, reply: Reply, offset: float, now: float) -> None:
        lane.guard = max(reply.guards)
        lane.place = reply.place
        lane.slots.extend((slot - offset, slot) for slot in reply.slots)
        lane.turn = reply.turn - offset
        if lane.slots:
            lane.granted_at = max(now, lane.slots[-1][0])
        if reply.paused:
            lane.blame_the_pause()
        if lane.missing:
            lane.give_up_late(now)

    # The store away

    def _store_failed(self, error: Exception, since: float) -> None:
        if self._closed:
            return
        self._away = True
        self._look_again()
        lanes = list(self._lanes.values())
        if not any(lane.local for lane in lanes):
            self._memory = MemoryStore(self._clock)
        for lane in lanes:
            if not lane.local:
                self._keep_to_part(lane, since)
            lane.local_until = math.inf
        logger.warning(
            "%s is away (%s): keeping to this process's part of the limits until it is back",
            self._what,
            type(error).__name__,
        )

    def _keep_to_part(self, lane: _Lane, since: float) -> None:
        counts = lane.processes or (self._processes,) * len(lane.buckets)
        shares = zip(lane.buckets.items(), counts, strict=True)
        lane.use({bucket: rate.portion(1 / count) for (bucket, rate), count in shares}, local=True)
        # Whatever the others were granted before the store went counts as sent in the last window.
        for bucket, rate in lane.buckets.items():
            until = since + LEAD + min(rate.seconds, PAUSE_AT_MOST) + base_guard(rate.seconds)
            self._memory.hold(bucket, lane.part[bucket], until)

    def _look_again(self) -> None:
        self._probe_at = self._clock() + PROBE_EVERY
        self._bell.notify_all()

    def _probe(self) -> None:
        """Look for the store in a thread of its own, as it may hang."""
        lane = next(iter(self._lanes.values()))
        ask = Ask(self._id, self._held(lane))
        probe = threading.Thread(target=self._visit, args=(lane, ask), name="customerio-limits-probe", daemon=True)
        try:
            probe.start()
            self._probe_at = math.inf
        except RuntimeError:
            self._look_again()

    def _store_returned(self, now: float) -> None:
        self._away = False
        for lane in self._lanes.values():
            # The other processes may not know of it yet.
            window = min(max(rate.seconds for rate in lane.buckets.values()), CAREFUL_AT_MOST)
            lane.local_until = now + 2 * PROBE_EVERY + window + base_guard(window)
        self._bell.notify_all()
        logger.warning("%s is back", self._what)

    # Permits

    def _settle(self, grant: _Grant, *, sent: bool) -> None:
        """A permit was sent, or will never be."""
        with self._lock:
            lane, now = grant.lane, self._clock()
            if not grant.unsent:
                return
            held = grant in lane.held
            choked = held and len(lane.held) >= lane.fewest
            del (lane.held if held else lane.granted)[grant]
            grant.sent_at = now
            if grant.local:
                self._tell_memory(lane, sent=(now,) if sent else (), unused=not sent)
                if sent and not self._instant and not self._away:
                    # The store is back, and has to know what is sent by the process's part meanwhile.
                    lane.sent.append(now + self._offset)
                    lane.tell_at = min(lane.tell_at, now + TELL_WITHIN)
            elif not sent or held or now - grant.at > LATE:
                if not held:
                    lane.gone.append(grant.slot)
                if sent:
                    lane.sent.append(now + self._offset)
                lane.unused += not sent
                lane.tell_at = min(lane.tell_at, now + (TELL_WITHIN if sent else 0.0))
            if choked or not sent:
                for each in self._sharing(lane):
                    each.turn = min(each.turn, max(now, each.paused_until))
            if lane.tell_at < math.inf or self._somebody_waits():
                self._bell.notify_all()

    def _sharing(self, lane: _Lane) -> list[_Lane]:
        """The lanes that draw from the same buckets."""
        return [each for each in self._lanes.values() if not lane.buckets.keys().isdisjoint(each.buckets)]

    def _tell_memory(self, lane: _Lane, **told: Any) -> None:
        self._memory.tell(lane.part, Ask(self._id, self._held(lane), **told))

    def _refuse(self, grant: _Grant, retry_after: float | None) -> None:
        """A permit's request met a 429."""
        with self._lock:
            self._settle(grant, sent=True)
            lane, now = grant.lane, self._clock()
            if retry_after is not None and retry_after > PAUSE_AT_MOST and not self._warned:
                self._warned = True
                logger.warning("The API asks for a pause of %.3g s: %.3g s is the most", retry_after, PAUSE_AT_MOST)
            seconds = -1.0 if retry_after is None else max(0.0, min(retry_after, PAUSE_AT_MOST))
            if grant.local:
                self._tell_memory(lane, refused=(grant.sent_at, seconds))
            else:
                lane.refused = (grant.sent_at + self._offset, seconds)
                lane.tell_at = now
            logger.debug("429 in %s: paused", ", ".join(lane.names))
            for each in self._sharing(lane):
                self._pause(each, lane, grant.sent_at, seconds, now)
            self._bell.notify_all()

    def _pause(self, lane: _Lane, refused: _Lane, sent_at: float, seconds: float, now: float) -> None:
        """Let no call of a lane leave for a while."""
        if seconds < 0 and now < lane.paused_until:
            return  # it was on the way when the pause began
        rates = [rate for bucket, rate in lane.buckets.items() if bucket in refused.buckets]
        window = max(min(rate.seconds, PAUSE_AT_MOST) for rate in rates)
        until = now + seconds if seconds >= 0 else max(now, sent_at + window)
        if until <= lane.paused_until:
            return
        lane.paused_until = until
        lane.drop_slots(now)
        lane.turn = max(lane.turn, until)
        lane.blame_the_pause()
        lane.give_up_late(now)


def _age(lane: _Lane) -> tuple[bool, float]:
    first = lane.line.first()
    return (True, math.inf) if first is None else (not first.front, first.entered_at)
