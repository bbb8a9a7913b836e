"""One bucket that several processes share: its state as plain data, and what they do to it. Pure; times are arguments.

The Lua script in ``_scripts`` does the same inside Redis; a test holds the two to one another. Each process has one
leader that asks for all its calls. It asks twice a send at most: once to learn its turn, once (at most `LEAD` before
it) to take it. Who asked first is first: the others are told a turn behind those ahead of them, as long as these come
when they said. A slot counts as sent at its own time; who really sends later than `LATE` says so.

Times are seconds of one clock that all processes share.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import Any, TypeAlias

from customerio_app.limits._bucket import (
    AGAIN_WITHIN,
    CAREFUL_AT_MOST,
    GUARD_FALL_EVERY,
    GUARD_RISE_EVERY,
    PAUSE_AT_MOST,
    base_guard,
    gathered,
    raised_guard,
    settled_guard,
)
from customerio_app.limits._rates import SPACED_UP_TO, Rate

LEAD = 0.020  # seconds before its time that a slot may be taken; measured: more loses slots to cancelled calls
LATE = 0.004  # seconds after its time that a send is stamped anew
GRACE = 0.030  # seconds that a place in the line is kept for a process that does not come
FORGET = 2.0  # seconds after which it is forgotten
FIRST_ALONE = 0.3  # seconds after a pause in which the burst is one: the first answer is there by then
LIVE_AT_LEAST = 30.0  # seconds for which a process counts as alive after its last call
LIVE_AT_MOST = 300.0
CLOCK_SLACK = 0.5  # seconds that the shared clock may seem to go back before its past is taken for another clock's

# Keys: epoch (when the state was made), seen, log (send times, ascending), next (nominal time of the next send), pause,
# paused_at, careful (until when the burst is one), guard, raised, calm, wait (lane id -> [since, due]),
# live (process id -> last call). Lists and numbers only, so that JSON and MessagePack hold it.
State: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a process is told.

    ``wait`` is in seconds from now: until its slot if ``granted``, else until its turn. ``next_wait`` is the turn of
    its next call if it said that more are waiting. One entry for each bucket: ``epochs``, ``guards`` (s), and
    ``counts`` of live processes and this one's ``ranks`` among them, which share out the limit if the store goes away.
    """

    granted: bool
    wait: float
    slot: float
    next_wait: float
    paused: bool
    epochs: tuple[str, ...]
    counts: tuple[int, ...]
    ranks: tuple[int, ...]
    guards: tuple[float, ...]


def new_state(rate: Rate, now: float) -> State:
    """A bucket of which nothing is known: the first window goes with a burst of one."""
    guard = base_guard(rate.seconds)
    return {
        "epoch": now,
        "seen": now,
        "log": [],
        "next": 0.0,
        "pause": 0.0,
        "paused_at": 0.0,
        "careful": now + min(rate.seconds, CAREFUL_AT_MOST) + guard,
        "guard": guard,
        "raised": 0.0,
        "calm": now,
        "wait": {},
        "live": {},
    }


def epoch_of(state: State) -> str:
    """The name of a state, by which a process sees that the store forgot the one it knew."""
    return f"{state['epoch']:.6f}"


def look(state: State, rate: Rate, now: float) -> None:
    """Bring a state up to now."""
    back = state["seen"] - now
    if back > 0:
        if back > CLOCK_SLACK:
            _move_back(state, back)
        else:
            now = state["seen"]
    state["seen"] = now
    if state["guard"] > base_guard(rate.seconds):
        steps = (now - state["calm"]) // GUARD_FALL_EVERY
        if steps > 0:
            state["guard"] = settled_guard(state["guard"], base_guard(rate.seconds), steps * GUARD_FALL_EVERY)
            state["calm"] += steps * GUARD_FALL_EVERY


def _move_back(state: State, by: float) -> None:
    state["log"] = [stamp - by for stamp in state["log"]]
    for key in ("next", "pause", "paused_at", "careful", "raised", "calm"):
        state[key] -= by
    state["wait"] = {}
    state["live"] = {process: seen - by for process, seen in state["live"].items()}


def slot_of(state: State, rate: Rate, now: float, ahead: int) -> float:
    """The time of the slot that so many others come before."""
    span = rate.seconds + state["guard"]
    spacing = span / rate.requests
    burst = 1 if now < state["careful"] and spacing <= SPACED_UP_TO else rate.burst
    log: list[float] = state["log"]
    at: float = max(now, state["pause"], state["next"] + (ahead + 1 - burst) * spacing)
    if log:
        at = max(at, log[-1])
    rounds, rest = divmod(ahead, rate.requests)
    index = len(log) - rate.requests + rest
    if burst == rate.requests and state["guard"] > base_guard(rate.seconds):
        at = max(at, gathered(log, rate.seconds, rate.requests, now) + span)
    window: float = log[index] + span * (rounds + 1) if index >= 0 else now + span * rounds
    return max(at, window)


def ahead_of(state: State, lane: str, since: float, now: float) -> int:
    """How many others asked earlier and are not overdue."""
    return sum(
        1
        for other, (others, due) in state["wait"].items()
        if other != lane and (others, other) < (since, lane) and due + GRACE >= now
    )


def take(
    states: list[State],
    rates: list[Rate],
    process: str,
    lane: str,
    known: list[str],
    now: float,
    *,
    more: bool,
) -> Answer:
    """Take a slot in every bucket if it is at most `LEAD` away, else take none and say how far it is."""
    for state, rate, epoch in zip(states, rates, known, strict=True):
        look(state, rate, now)
        if epoch and epoch != epoch_of(state):
            # The store forgot what this process sent within the last window: take all of it as used.
            state["pause"] = max(state["pause"], state["epoch"] + rate.seconds + state["guard"])
        _forget(state, rate, now)
        state["live"][process] = now
    now = max(state["seen"] for state in states)
    slots = [
        slot_of(state, rate, now, ahead_of(state, lane, state["wait"].get(lane, (now, 0.0))[0], now))
        for state, rate in zip(states, rates, strict=True)
    ]
    slot = max(slots)
    paused = any(state["pause"] > now for state in states)
    granted = slot - now <= LEAD
    next_wait = 0.0
    if granted:
        for state, rate in zip(states, rates, strict=True):
            _record(state, rate, slot)
            state["wait"].pop(lane, None)
        if more:
            next_slots = [
                slot_of(state, rate, now, ahead_of(state, lane, now, now))
                for state, rate in zip(states, rates, strict=True)
            ]
            _queue(states, lane, next_slots, now)
            next_wait = max(next_slots) - now
    else:
        _queue(states, lane, slots, now)
    return Answer(
        granted,
        slot - now,
        slot,
        next_wait,
        paused,
        tuple(epoch_of(state) for state in states),
        tuple(len(state["live"]) for state in states),
        tuple(sum(1 for other in state["live"] if other < process) for state in states),
        tuple(state["guard"] for state in states),
    )


def _queue(states: list[State], lane: str, slots: list[float], now: float) -> None:
    # Only where it really waits: who waits for a daily quota keeps no place in the other bucket.
    due = max(slots)
    for state, slot in zip(states, slots, strict=True):
        if slot >= due:
            state["wait"][lane] = [state["wait"].get(lane, (now, 0.0))[0], due]
        else:
            state["wait"].pop(lane, None)


def _record(state: State, rate: Rate, slot: float) -> None:
    bisect.insort(state["log"], slot)
    del state["log"][: -rate.requests]
    state["next"] = max(state["next"], slot) + (rate.seconds + state["guard"]) / rate.requests


def _forget(state: State, rate: Rate, now: float) -> None:
    state["wait"] = {lane: place for lane, place in state["wait"].items() if place[1] + FORGET >= now}
    horizon = min(max(LIVE_AT_LEAST, 3 * rate.seconds), LIVE_AT_MOST)
    state["live"] = {process: seen for process, seen in state["live"].items() if seen + horizon >= now}


def _nearest(log: list[float], slot: float) -> int | None:
    index = min(range(len(log)), key=lambda each: abs(log[each] - slot), default=None)
    return index if index is not None and abs(log[index] - slot) < 1e-4 else None


def late(state: State, rate: Rate, slot: float, by: float, now: float) -> None:
    """What had a slot was sent so many seconds after it."""
    look(state, rate, now)
    index = _nearest(state["log"], slot)
    if index is not None:
        del state["log"][index]
        bisect.insort(state["log"], slot + by)


def give_back(state: State, rate: Rate, slot: float, now: float) -> None:
    """What had a slot will not be sent."""
    look(state, rate, now)
    index = _nearest(state["log"], slot)
    if index is not None:
        del state["log"][index]
        state["next"] -= (rate.seconds + state["guard"]) / rate.requests


def pause(state: State, rate: Rate, slot: float, retry_after: float | None, now: float) -> None:
    """A 429 came back for what had a slot. Those already on the way when a pause began say nothing new."""
    look(state, rate, now)
    now = state["seen"]
    news = slot >= state["paused_at"]
    if news and now - state["raised"] >= GUARD_RISE_EVERY:
        state["guard"] = raised_guard(state["guard"], rate.seconds, now - state["raised"])
        state["raised"] = now
    state["calm"] = now
    if not news and retry_after is None:
        return
    if retry_after is None:
        # The API counted it when it came, which is after it was sent.
        until = max(now, slot + min(rate.seconds, PAUSE_AT_MOST) + state["guard"])
    else:
        until = now + retry_after
    if until > state["pause"]:
        again = now < state["pause"] + AGAIN_WITHIN * (rate.seconds + state["guard"])
        state["pause"] = until
        state["paused_at"] = now
        careful = min(rate.seconds, CAREFUL_AT_MOST) + state["guard"] if again else min(rate.seconds, FIRST_ALONE)
        state["careful"] = until + careful
        state["next"] = max(state["next"], until)


def leave(state: State, lane: str) -> None:
    """Nobody of a process waits any more."""
    state["wait"].pop(lane, None)
