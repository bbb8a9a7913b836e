"""The algorithm, simulated: against three ways of counting, with jitter, stalls and others."""

from __future__ import annotations

import random

import pytest
from customerio_app.limits import Rate, _window
from customerio_app.limits._window import Ask, decide, new_state
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.limits.counting import COUNTINGS, CountingServer, arrivals
from tests.limits.simulation import Simulation

GENERAL, FAST, SLOW = Rate(10, 1.0), Rate(100, 1.0), Rate(1, 10.0)
EVENTS = st.lists(
    st.tuples(
        st.floats(0, 1.5, allow_nan=False, allow_subnormal=False),
        st.sampled_from(["call", "call", "call", "burst", "cancel", "stall"]),
    ),
    min_size=6,
    max_size=60,
)


def server(counting: str, rate: Rate, **options: object) -> CountingServer:
    return CountingServer(counting, rate.requests, rate.seconds, **options)  # type: ignore[arg-type]


@settings(max_examples=150, deadline=None)
@given(
    counting=st.sampled_from(COUNTINGS),
    phase=st.floats(0, 1),
    rate=st.sampled_from([GENERAL, FAST]),
    jitter=st.floats(0, 0.0109),
    seed=st.integers(0, 1000),
    processes=st.integers(1, 3),
    shared=st.booleans(),
    events=EVENTS,
)
def test_no_window_is_overrun_whatever_happens(
    counting: str,
    phase: float,
    rate: Rate,
    jitter: float,
    seed: int,
    processes: int,
    shared: bool,
    events: list[tuple[float, str]],
) -> None:
    shared = shared or processes > 1
    world = Simulation(
        rate,
        server(counting, rate, phase=phase),
        processes=processes,
        jitter=jitter,
        shared=shared,
        seed=seed,
        again=False,
    )
    for delay, what in events:
        world.run(delay)
        which = world.chance.randrange(processes)
        if what == "call":
            world.call(which)
        elif what == "burst":
            for _ in range(13):
                world.call(which)
        elif what == "stall":
            world.stall(0.7)
        elif world.calls:
            world.cancel(world.chance.choice(world.calls))
    world.run(200)
    assert world.refused == 0
    assert all(call.cancelled or len(call.sent) == 1 for call in world.calls)  # everybody is served, once
    if processes == 1:
        served = [call.sent[0] for call in world.calls if not call.cancelled]
        assert served == sorted(served)  # first come, first served


@pytest.mark.parametrize("counting", COUNTINGS)
@pytest.mark.parametrize(("rate", "processes"), [(GENERAL, 1), (GENERAL, 4), (FAST, 1), (FAST, 4), (GENERAL, 200)])
def test_the_quota_is_filled_and_shared_evenly(counting: str, rate: Rate, processes: int) -> None:
    world = Simulation(
        rate, server(counting, rate, phase=0.37), processes=processes, jitter=0.008, shared=processes > 1, seed=3
    )
    for process in range(processes):
        for _ in range(max(2, 60 // processes)):
            world.call(process)
    warm = 3.0 if processes < 50 else 25.0
    world.run(warm)
    asks = [process.asks for process in world.processes]
    sent = [sum(len(call.sent) for call in world.calls)]
    begin = world.now
    world.run(40.0)
    assert world.refused == 0
    assert world.share(begin) >= 0.98
    sent.append(sum(len(call.sent) for call in world.calls))
    grants = sent[1] - sent[0]
    if processes > 1:
        # The cost of a grant does not grow with the number of processes.
        assert sum(process.asks for process in world.processes) - sum(asks) <= 2.2 * grants
        assert len(str(world.state["held"])) < 50


def test_a_fixed_seed_of_old_is_first_come_first_served() -> None:
    """Calls and stalls at one moment, which once broke the order."""
    for counting in COUNTINGS:
        world = Simulation(GENERAL, server(counting, GENERAL), again=False, seed=36)
        for what in ("call", "call", "stall", "stall", "call", "stall"):
            world.stall(0.7) if what == "stall" else world.call()
        world.run(10)
        served = [call.sent[0] for call in world.calls]
        assert served == sorted(served)
        assert world.refused == 0


@pytest.mark.parametrize("counting", COUNTINGS)
@pytest.mark.parametrize("pattern", ["even", "bursts"])
@pytest.mark.parametrize("retry_after", [None, 1.0])
def test_what_others_leave_is_found(counting: str, pattern: str, retry_after: float | None) -> None:
    others = arrivals(pattern, 5, 1000.0, 130.0, random.Random(1))
    world = Simulation(
        GENERAL, server(counting, GENERAL, phase=0.2, others=others), jitter=0.008, retry_after=retry_after, seed=5
    )
    for _ in range(50):
        world.call()
    world.run(10.0)
    begin, before = world.now, len(world.arrived)
    world.run(120.0)
    taken = sum(accepted for when, accepted in world.arrived if when >= begin)
    assert taken / 120.0 >= 0.9 * 5
    refused = sum(not accepted for _, accepted in world.arrived[before:])
    # Where fixed windows are shared with bursts, whoever comes first in a window takes all: that is seen late.
    assert refused / (len(world.arrived) - before) < (0.05 if (counting, pattern) == ("fixed", "bursts") else 0.03)


def test_it_takes_more_when_there_is_more() -> None:
    others = arrivals("even", 5, 1000.0, 60.0, random.Random(1))
    world = Simulation(GENERAL, server("sliding", GENERAL, others=others), jitter=0.008)
    for _ in range(50):
        world.call()
    world.run(150.0)
    assert world.share(world.now - 20.0) >= 0.98


@pytest.mark.parametrize(("counting", "share"), [("fixed", 0.96), ("sliding", 0.91), ("bucket", 0.98)])
def test_the_guard_adapts_to_large_jitter(counting: str, share: float) -> None:
    shares, refused, total = [], 0, 0
    for seed in range(3):
        world = Simulation(GENERAL, server(counting, GENERAL, phase=0.3), jitter=0.085, seed=seed)
        for _ in range(50):
            world.call()
        world.run(300.0)
        shares.append(world.share(1003.0))
        refused, total = refused + world.refused, total + len(world.arrived)
    assert sum(shares) / 3 >= share
    assert refused / total <= 0.003


@pytest.mark.parametrize("counting", COUNTINGS)
@pytest.mark.parametrize("pattern", ["burst", "even"])
def test_right_after_an_unknown_predecessor_at_most_one_call_is_refused(counting: str, pattern: str) -> None:
    before = [999.0 + (n / 10 if pattern == "even" else 0.95) for n in range(10)]
    world = Simulation(GENERAL, server(counting, GENERAL, phase=0.37, others=before), jitter=0.0149, again=False)
    for _ in range(50):
        world.call()
    world.run(30.0)
    assert world.refused <= 1


def test_a_process_that_dies_with_its_ticket_holds_up_nobody() -> None:
    world = Simulation(GENERAL, server("sliding", GENERAL), processes=6, shared=True)
    for process in range(6):
        for _ in range(5):
            world.call(process)
    world.run(5.0)
    for dead in world.processes[:3]:
        dead.alive = False
    begin = world.now
    world.run(8.0)
    assert world.refused == 0
    assert sum(when > begin for when, _ in world.arrived) >= 8 * 10 / 1.015 - 6


def ask(state: _window.State, rate: Rate, now: float, **told: object) -> _window.Reply:
    return decide([state], [rate], Ask("p", told.pop("held", (0,)), **told), now)  # type: ignore[arg-type]


@pytest.mark.parametrize("left", [0, 1, 30])
def test_calls_that_give_up_hold_up_nobody(left: int) -> None:
    """100 calls wait and all but a few are cancelled; then calls come one after the other."""
    state = new_state(GENERAL, 0.0)
    now, place, waiting = 5.0, (0, 0, 0), 100

    def ask(count: int) -> float:
        nonlocal place
        asked = Ask("a", (0,), want=count, waiting=count, place=place, lead=1e-6)
        reply = decide([state], [GENERAL], asked, now)
        place = reply.place
        return reply.turn if not reply.slots else now

    while waiting > 85:
        turn = ask(waiting)
        waiting -= turn <= now
        now = max(now, turn)
    assert state["tail"] - state["head"] >= 80
    began, calls = now, left + 12
    for count in range(calls, 0, -1):
        while (turn := ask(max(1, count - 12))) > now:
            now = turn
    assert now - began <= (calls + 3) * 1.015 / 10
    assert state["head"] <= state["tail"]


def test_permits_that_are_held_count_as_now() -> None:
    state = new_state(GENERAL, 100.0)
    reply = ask(state, GENERAL, 100.0, held=(10,), want=1, waiting=1)
    assert not reply.slots
    # Another process waits for them as well, until they are given up or nobody speaks of them any more.
    other = decide([state], [GENERAL], Ask("q", (0,), want=1, waiting=1), 105.0)
    assert not other.slots
    assert decide([state], [GENERAL], Ask("q", (0,), want=1, waiting=1), 111.0).slots


def test_an_absurd_pause_is_capped() -> None:
    for seconds in (1_700_000_000.0, 2.5e11):
        state = new_state(GENERAL, 100.0)
        ask(state, GENERAL, 100.0, want=1, waiting=1)
        ask(state, GENERAL, 101.0, refused=(100.0, seconds))
        assert state["pause"] <= 101.0 + _window.PAUSE_AT_MOST


def test_a_clock_of_another_machine_does_not_stop_the_bucket() -> None:
    state = new_state(GENERAL, 9000.0)
    for _ in range(10):
        ask(state, GENERAL, 9060.0, want=1, waiting=1)
    reply = ask(state, GENERAL, 4000.0, want=1, waiting=1)
    assert reply.turn - 4000.0 < 1.4


def test_a_store_that_forgot_costs_one_window() -> None:
    state = new_state(GENERAL, 100.5)
    reply = ask(state, GENERAL, 100.5, idle=0.2, want=1, waiting=1)
    assert not reply.slots
    assert reply.paused
    assert reply.turn == pytest.approx(100.5 + 1.015)
    # A place in its line went with it.
    state = new_state(GENERAL, 100.5)
    reply = ask(state, GENERAL, 100.5, want=1, waiting=1, place=(0, 5000, 1))
    assert reply.slots


def test_the_processes_are_counted() -> None:
    state = new_state(GENERAL, 0.0)
    for process in range(7):
        reply = decide([state], [GENERAL], Ask(f"p{process}", (0,), (-1,)), 10.0)
    assert reply.processes == (7,)
    for process in range(3):
        reply = decide([state], [GENERAL], Ask(f"p{process}", (0,), (0,)), 70.0)
    assert reply.processes == (7,)  # the last period's, while this one is young
    reply = decide([state], [GENERAL], Ask("p0", (0,), (1,)), 130.0)
    assert reply.processes == (3,)


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(st.tuples(st.floats(0, 3), st.floats(-50, 0)), min_size=1, max_size=12))
def test_a_clock_that_steps_back_only_slows_it_down(steps: list[tuple[float, float]]) -> None:
    state, real, offset, sent = new_state(GENERAL, 1000.0), 1000.0, 0.0, []
    for delay, step in steps:
        until = real + delay
        while real < until:
            reply = ask(state, GENERAL, real + offset, want=1, waiting=1)
            sent += [real] * len(reply.slots)
            real += 0.01
        offset += step
    taker = server("sliding", GENERAL)
    assert all(taker.take(stamp) for stamp in sent)
    # It goes on within the windows that were lost, not in the seconds by which the clock is behind.
    begin = real
    while not ask(state, GENERAL, real + offset, want=1, waiting=1).slots:
        real += 0.01
        assert real < begin + 3.0
