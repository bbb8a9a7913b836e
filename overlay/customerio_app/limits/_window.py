"""The algorithm: one bucket's state as plain data, and every decision about it. Pure; times are arguments.

``slot.lua`` decides the same inside Redis; a property test holds the two to one another.

A request gets a *slot*, the time at which it may leave. It is the latest of

- the L-th last send + W + g (L requests in a window of W seconds, guard g), so that any L + 1 sends in a row span at
  least W + g: no way of counting refuses them while the jitter on the way up stays under g;
- the nominal time, (burst - 1) spacings early: it is counted on from the last nominal time, not from the actual send,
  so that late timers do not add up;
- the end of a pause.

A permit that is *held*, granted but not sent, counts as sent now; so whoever holds L of them stops the bucket, and may
send them all at once without overrunning it.

Processes that share a bucket draw *tickets*: two counters, the next ticket and the first that was not served yet, keep
the order, whatever the number of processes. A holder who does not come in time loses its place to the next one, and is
first again when it comes.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from typing import Any, TypeAlias

from customerio_app._struct import Struct
from customerio_app.limits._rates import SPACED_UP_TO, Rate

GUARD_SHARE = 0.015  # of the window; measured: no refusal on a sliding log with 8 ms of jitter
GUARD_FLOOR = 0.015  # seconds
GUARD_CAP = 0.25  # of the window
GUARD_RISE = 1.5
GUARD_RISE_EVERY = 1.0  # seconds
GUARD_FALL = 0.95
GUARD_FALL_EVERY = 30.0  # seconds

CAREFUL_AT_MOST = 10.0  # seconds of single sends after a cold start, however long the window is
FIRST_ALONE = 0.3  # seconds after a cold start or a pause in which only one request leaves: its response is there then
PAUSE_AT_MOST = 3600.0  # seconds: no response may stop the programs of a workspace for longer
AGAIN_WITHIN = 2.0  # windows after a pause in which another refusal means that others use the quota too
HOLD_LEVEL = 30.0  # seconds before more than others left is tried again
RAISE_EVERY = 5.0  # seconds between the steps up from there
RAISE_SHARE = 0.1  # of the limit, in a step

BURST_LASTS = 0.020  # seconds

SPARE = 16  # sends that are remembered beyond the limit, for those that come back
NO_SHOW = 0.030  # seconds that a ticket waits for its holder
HELD_FOR = 10.0  # seconds for which a process's held permits count after it last spoke of them
LOOK_AGAIN = 0.1  # seconds until somebody is told again who waits for permits that are held elsewhere
PERIOD = 60.0  # seconds in which the processes are counted
KEEP = 60.0  # seconds for which an unused bucket is kept, beside three windows and a pause
CLOCK_SLACK = 0.5  # seconds that the clock may seem to go back before its past is taken for another clock's

# Keys: epoch (when the state was made), seen, log (send times, ascending), held (process -> [count, since]), next
# (nominal time of the next send), pause, paused_at, fresh (nothing was sent since a cold start or a pause), careful
# (until when the burst is one), cold, guard, raised, calm, level (requests a window that others leave), room, raise_at,
# head and tail (first ticket not served, next ticket), period, members, former (processes in this period, in the last).
# Numbers, lists and maps of them only, so that JSON and MessagePack hold it.
State: TypeAlias = dict[str, Any]

NEVER = 1e9  # seconds, where something never was


class Ask(Struct):
    """What a process tells the buckets and wants of them. Times are seconds of the buckets' clock."""

    process: str  # a random name
    held: tuple[int, ...]  # for each bucket, how many permits of the process are held
    periods: tuple[int, ...] = ()  # for each bucket, the period in which the process was counted last
    idle: float = NEVER  # seconds since the process was last granted something here
    unused: int = 0  # how many slots will not be used
    gone: Sequence[float] = ()  # slots that were not kept: unused, sent at another time, or held
    sent: Sequence[float] = ()  # sends that no slot in the log stands for
    refused: tuple[float, float] | tuple[()] = ()  # the send that met a 429, its Retry-After (s; negative: none)
    want: int = 0  # slots wanted now
    waiting: int = 0  # calls that wait, those included; for those left over a ticket is drawn
    place: tuple[int, int, int] = (0, 0, 0)  # bucket, first ticket and number of tickets that the process holds
    lead: float = 0.0  # seconds ahead that a slot may be taken
    delay: float = 0.0  # seconds until the process knows what it was granted
    at_once: bool = False  # a granted permit is held from the start, as the process tells of every send


class Reply(Struct):
    """What a process is told. Times are of the buckets' clock; one guard and one number of processes a bucket."""

    now: float
    slots: tuple[float, ...]  # what was granted
    turn: float  # when the next call's slot is
    place: tuple[int, int, int]  # the tickets that the process holds now
    paused: bool  # whether a pause is the reason to wait
    period: int  # the current one
    processes: tuple[int, ...]  # how many use the bucket; nothing where the asking one does not count
    guards: tuple[float, ...]  # seconds


def base_guard(window: float) -> float:
    """The guard (seconds) that a window of so many seconds begins with."""
    return max(GUARD_FLOOR, GUARD_SHARE * window)


def new_state(rate: Rate, now: float) -> State:
    """A bucket of which nothing is known."""
    return {
        "epoch": now,
        "seen": now,
        "log": [],
        "held": {},
        "next": now,
        "pause": now,
        "paused_at": now,
        "fresh": True,
        "careful": now,
        "cold": True,
        "guard": base_guard(rate.seconds),
        "raised": now - GUARD_RISE_EVERY,
        "calm": now,
        "level": rate.requests,
        "room": rate.requests,
        "raise_at": now,
        "head": 0,
        "tail": 0,
        "period": 0,
        "members": 0,
        "former": 0,
    }


_TIMES = ("epoch", "next", "pause", "paused_at", "careful", "raised", "calm", "raise_at")


def decide(states: list[State], rates: list[Rate], ask: Ask, now: float) -> Reply:
    """Take note of what a process tells, and grant it what may be granted: in all buckets or in none."""
    now = note(states, rates, ask, now)
    for state, rate in zip(states, rates, strict=True):
        if state["tail"] > state["head"]:
            _pass_no_shows(state, rate, now)
    slots, turn, place = _take(states, rates, ask, now) if ask.waiting else ((), now, (0, 0, 0))
    paused = False
    for state in states:
        paused = paused or state["pause"] > now
    counts = [max(1, state["members"], state["former"]) for state in states] if ask.periods else []
    return Reply(
        now=now,
        slots=slots,
        turn=turn,
        place=place,
        paused=paused,
        period=math.floor(now / PERIOD),
        processes=tuple(counts),
        guards=tuple([state["guard"] for state in states]),
    )


def note(states: list[State], rates: list[Rate], ask: Ask, now: float) -> float:
    """Take note of what a process tells; the buckets' time."""
    for state, rate in zip(states, rates, strict=True):
        now = max(now, _advance(state, rate, now))
    for index, (state, rate) in enumerate(zip(states, rates, strict=True)):
        _note(state, rate, ask, ask.held[index], now)
        if ask.refused:
            _refuse(state, rate, ask.refused[0], ask.refused[1], now)
        if ask.periods:
            _count_process(state, math.floor(now / PERIOD), ask.periods[index])
        if now - state["epoch"] < ask.idle < 1.25 * rate.seconds:
            # The state was made after the process last sent: the store forgot. The last window counts as used.
            state["pause"] = max(state["pause"], state["epoch"] + rate.seconds + state["guard"])
    return now


def slot_of(state: State, rate: Rate, now: float, ahead: int) -> float:
    """The time of the slot that so many others come before; it may be past."""
    limit: int = state["level"]
    span: float = rate.seconds + state["guard"]
    spacing = span / limit
    burst = min(rate.burst, limit)
    if now < state["careful"] and spacing <= SPACED_UP_TO:
        burst = 1
    log: list[float] = state["log"]
    at: float = max(state["pause"], state["next"] + (ahead + 1 - burst) * spacing)
    if log:
        at = max(at, log[-1])
    held = _held(state)
    if held >= limit:
        return max(at, now + LOOK_AGAIN)
    rounds, rest = divmod(held + ahead, limit)
    index = len(log) - limit + rest
    if index >= 0:
        if not rest and state["guard"] > base_guard(rate.seconds) and burst == limit:
            at = max(at, _gathered(log, rate.seconds, limit, now) + span)
        return max(at, log[index] + span * (rounds + 1))
    return max(at, now + span * rounds) if rounds else at


def _gathered(log: list[float], window: float, limit: int, now: float) -> float:
    """The time from which a window counts so that sends near to each other become one burst; 0.0 where it does not.

    A burst stands more jitter than single sends at the same guard, as the order of its arrivals evens it out. So the
    first of them waits until the others may go as well. That costs what it delays, once: they leave together, and from
    then on come together. Measured at 85 ms of jitter on a sliding log, ten simulated minutes: 92.9 % of the rate with
    it, 85.9 % without.
    """
    index = len(log) - limit
    if now - log[-1] < BURST_LASTS:  # it follows in a burst that is leaving
        return 0.0
    last = log[index]
    return max(stamp for stamp in log[index:] if stamp - last <= window)


def _held(state: State) -> int:
    total: int = 0
    for count, _ in state["held"].values():
        total += count
    return total


def _advance(state: State, rate: Rate, now: float) -> float:
    """Bring a state up to now, or up to what it has seen, where the clock is a little behind."""
    back = state["seen"] - now
    if back > 0:
        if back > CLOCK_SLACK:
            # How long the clock's step took is unknown; to take it as no time at all is the safe side.
            state["log"] = [stamp - back for stamp in state["log"]]
            for key in _TIMES:
                state[key] -= back
            state["held"] = {process: [count, since - back] for process, (count, since) in state["held"].items()}
        else:
            now = state["seen"]
    state["seen"] = now
    base = base_guard(rate.seconds)
    if state["guard"] > base:
        steps = math.floor((now - state["calm"]) / GUARD_FALL_EVERY)
        if steps > 0:
            state["guard"] = max(base, state["guard"] * GUARD_FALL**steps)
            state["calm"] += steps * GUARD_FALL_EVERY
    if state["level"] < rate.requests and now >= state["raise_at"]:
        steps = math.floor((now - state["raise_at"]) / RAISE_EVERY) + 1
        state["level"] = min(rate.requests, state["level"] + steps * max(1, math.floor(RAISE_SHARE * rate.requests)))
        state["raise_at"] += steps * RAISE_EVERY
    if state["held"]:
        state["held"] = {process: each for process, each in state["held"].items() if each[1] + HELD_FOR >= now}
    return now


def _pass_no_shows(state: State, rate: Rate, now: float) -> None:
    """Give the place of whoever did not come to the next."""
    late = now - NO_SHOW - slot_of(state, rate, now, 0)
    if late > 0:
        spacing = (rate.seconds + state["guard"]) / state["level"]
        state["head"] = min(state["tail"], state["head"] + 1 + math.floor(late / spacing))


def _note(state: State, rate: Rate, ask: Ask, held: int, now: float) -> None:
    """What became of what was granted."""
    log: list[float] = state["log"]
    for slot in ask.gone:
        index = _nearest(log, slot)
        if index is not None:
            del log[index]
    if ask.unused:
        state["next"] -= ask.unused * (rate.seconds + state["guard"]) / state["level"]
    for stamp in ask.sent:
        bisect.insort(log, min(stamp, now))
    if len(log) > rate.requests + SPARE:
        del log[: -(rate.requests + SPARE)]
    if held:
        state["held"][ask.process] = [held, now]
    else:
        state["held"].pop(ask.process, None)


def _nearest(log: list[float], slot: float) -> int | None:
    index = bisect.bisect_left(log, slot - 1e-4)
    return index if index < len(log) and log[index] <= slot + 1e-4 else None


def _refuse(state: State, rate: Rate, sent_at: float, retry_after: float, now: float) -> None:
    """A 429 came back. Requests already on the way when the last pause began neither widen the guard nor lengthen it,
    unless the API names a later time; but they tell how many of ours it took."""
    news = sent_at >= state["paused_at"]
    if news:
        again = not state["cold"] and now < state["pause"] + AGAIN_WITHIN * (rate.seconds + state["guard"])
        state["room"] = sum(1 for stamp in state["log"] if stamp > sent_at - rate.seconds) - 1
        state["cold"] = False
    else:
        again = False
        state["room"] -= 1
    if state["level"] < rate.requests or again:
        # Fewer than the limit were taken: the rest is used by others.
        state["level"] = max(1, min(state["level"], state["room"]))
        state["raise_at"] = now + HOLD_LEVEL
    elif news and now - state["raised"] >= GUARD_RISE_EVERY:
        state["guard"] = max(state["guard"], min(state["guard"] * GUARD_RISE, GUARD_CAP * rate.seconds))
        state["raised"] = now
    state["calm"] = now
    if retry_after >= 0:
        until = now + min(retry_after, PAUSE_AT_MOST)
    elif news:
        # The API counted it when it came, which is after it was sent.
        until = max(now, sent_at + min(rate.seconds, PAUSE_AT_MOST) + state["guard"])
    else:
        return
    if until > state["pause"]:
        state["pause"] = until
        state["paused_at"] = now
        state["fresh"] = True
        state["next"] = max(state["next"], until)


def _count_process(state: State, period: int, counted: int) -> None:
    if state["period"] != period:
        state["former"] = state["members"] if state["period"] == period - 1 else 0
        state["members"] = 0
        state["period"] = period
    if counted != period:
        state["members"] += 1


def _take(
    states: list[State], rates: list[Rate], ask: Ask, now: float
) -> tuple[tuple[float, ...], float, tuple[int, int, int]]:
    slots: list[float] = []
    buckets = list(zip(states, rates, strict=True))
    turn, bottleneck = now, 0
    where, first, tickets = ask.place
    if first + tickets > states[where]["tail"]:
        tickets = 0  # of a state that the store forgot
    elif tickets > ask.waiting and first + tickets == states[where]["tail"]:
        # Of calls that gave up: nobody waits for them.
        tickets = ask.waiting
        states[where]["tail"] = max(states[where]["head"], first + tickets)
    while len(slots) < ask.waiting:
        turn, furthest = now + ask.delay, -math.inf
        for index, (state, rate) in enumerate(buckets):
            ticket = first if tickets and index == where else state["tail"]
            at = slot_of(state, rate, now, max(0, ticket - state["head"]))
            if at > furthest:
                furthest, bottleneck = at, index
        turn = max(turn, furthest)
        if turn - now > ask.lead or len(slots) == ask.want:
            break
        for index, (state, rate) in enumerate(buckets):
            if tickets and index == where:
                state["head"] = max(state["head"], first + 1)
                first, tickets = first + 1, tickets - 1
            else:
                state["tail"] += 1
                state["head"] = max(state["head"], state["tail"])
            _record(state, rate, ask, turn)
        slots.append(turn)
    left = ask.waiting - len(slots)
    if not left:
        return tuple(slots), now, (0, 0, 0)
    # A place is kept where the wait is: who waits for a daily quota has none in the other bucket.
    if not tickets or where != bottleneck or first + tickets <= states[where]["head"]:
        tickets = min(left, max(1, ask.want))
        where, first = bottleneck, states[bottleneck]["tail"]
        states[where]["tail"] += tickets
    return tuple(slots), turn, (where, first, tickets)


def _record(state: State, rate: Rate, ask: Ask, slot: float) -> None:
    spacing = (rate.seconds + state["guard"]) / state["level"]
    state["next"] = max(state["next"], slot) + spacing
    if state["fresh"]:
        state["fresh"] = False
        alone = slot + min(FIRST_ALONE, rate.seconds)
        state["careful"] = slot + min(rate.seconds, CAREFUL_AT_MOST) + state["guard"] if state["cold"] else alone
        if spacing <= SPACED_UP_TO:
            state["next"] = max(state["next"], alone)
    if ask.at_once:
        count, _ = state["held"].get(ask.process, (0, 0.0))
        state["held"][ask.process] = [count + 1, slot]
    else:
        bisect.insort(state["log"], slot)
        del state["log"][: -(rate.requests + SPARE)]
