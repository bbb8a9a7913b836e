"""The decisions that several processes share: simulated, and the script inside Redis held to them."""

from __future__ import annotations

import heapq
import random
from typing import Any

import pytest
import redis
from customerio_app.limits import Rate, _shared
from customerio_app.limits._redis import RedisStore
from customerio_app.limits._scripts import CLOCK, SCRIPT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.limit_models import KINDS, model_server
from tests.servers import redis_server

GENERAL, FAST, SLOW = Rate(10, 1.0), Rate(100, 1.0), Rate(1, 10.0)


class Crowd:
    """Processes that always have calls waiting, each with its leader, on one simulated clock."""

    def __init__(self, rate: Rate, count: int, seed: int, jitter: float) -> None:
        self.rate, self.jitter = rate, jitter
        self.random = random.Random(seed)
        self.now = 5000.0
        self.state = _shared.new_state(rate, self.now)
        self.agenda: list[tuple[float, int]] = []
        self.arrivals: list[float] = []
        self.served = [0] * count
        self.asked = [0] * count
        self.dead: set[int] = set()
        for process in range(count):
            heapq.heappush(self.agenda, (self.now + self.random.uniform(0, 0.5), process))

    def step(self) -> None:
        self.now, process = heapq.heappop(self.agenda)
        if process in self.dead:
            return
        self.asked[process] += 1
        answer = _shared.take([self.state], [self.rate], f"p{process}", f"p{process}.0", [""], self.now, more=True)
        turn = self.now + (answer.next_wait if answer.granted else answer.wait)
        if answer.granted:
            assert answer.wait <= _shared.LEAD
            self.served[process] += 1
            # What is late by up to LATE is not reported.
            late = self.random.uniform(0, _shared.LATE)
            self.arrivals.append(self.now + answer.wait + late + self.random.uniform(0, self.jitter))
        heapq.heappush(self.agenda, (max(turn - 0.01, self.now + 0.0005), process))

    def run(self, seconds: float) -> None:
        until = self.now + seconds
        while self.agenda and self.agenda[0][0] < until:
            self.step()


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    rate=st.sampled_from([GENERAL, FAST]),
    count=st.integers(1, 6),
    seed=st.integers(0, 999),
    jitter=st.floats(0, 0.0109),
)
def test_processes_never_overrun_together_and_share_evenly(
    kind: str, rate: Rate, count: int, seed: int, jitter: float
) -> None:
    crowd = Crowd(rate, count, seed, jitter)
    crowd.run(2.0)  # all have begun, and the careful first window is over
    before = list(crowd.served)
    crowd.run(8.0)
    server = model_server(kind, rate.requests, rate.seconds, seed / 999)
    assert [arrival for arrival in sorted(crowd.arrivals) if not server.take(arrival)] == []
    served = [after - earlier for after, earlier in zip(crowd.served, before, strict=True)]
    assert sum(served) >= 8 * rate.requests / 1.015 * 0.99 - 1
    assert max(served) - min(served) <= 2 + max(served) / 50
    assert all(asked <= 2 * served + 8 for asked, served in zip(crowd.asked, crowd.served, strict=True))


def test_a_process_that_dies_in_its_turn_holds_up_nobody() -> None:
    crowd = Crowd(GENERAL, 4, 1, 0.0)
    crowd.run(5.0)
    crowd.dead.add(2)
    before = sum(crowd.served)
    crowd.run(6.0)
    assert sum(crowd.served) - before >= 6 * 10 / 1.015 - 3


def test_a_clock_of_another_machine_does_not_stop_the_bucket() -> None:
    state = _shared.new_state(GENERAL, 9000.0)
    for _ in range(10):
        _shared.take([state], [GENERAL], "p", "p.0", [""], 9000.0 + 60, more=False)
    answer = _shared.take([state], [GENERAL], "p", "p.0", [""], 4000.0, more=False)
    assert not answer.granted
    assert answer.wait < 1.1


def test_a_store_that_forgot_costs_one_window() -> None:
    state = _shared.new_state(GENERAL, 100.0)
    old = _shared.take([state], [GENERAL], "p", "p.0", [""], 100.0, more=False)
    state = _shared.new_state(GENERAL, 100.5)
    answer = _shared.take([state], [GENERAL], "p", "p.0", list(old.epochs), 100.5, more=False)
    assert not answer.granted
    assert answer.paused
    assert answer.wait == pytest.approx(1.015)


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["take", "take", "take", "take", "late", "back", "pause", "leave", "gone", "clock", "forget"]),
        st.floats(0, 0.6, allow_nan=False, allow_subnormal=False),
        st.integers(0, 3),
        st.booleans(),
    ),
    min_size=5,
    max_size=80,
)


@pytest.fixture(scope="module")
def connection() -> Any:
    with redis_server() as server:
        client = redis.Redis.from_url(server.url)
        yield client
        client.close()


class Twins:
    """Does the same to the model and to the script."""

    def __init__(self, client: Any, rates: list[Rate]) -> None:
        client.flushall()
        script = SCRIPT.replace(CLOCK, "local now = tonumber(ARGV[#ARGV])\n")
        assert script != SCRIPT
        self.client = client
        self.store = RedisStore(_Clocked(client, self), "t", owned=False, script=script)
        self.rates = rates
        self.names = tuple(f"b{index}" for index in range(len(rates)))
        self.now = 1000.0
        self.states: list[_shared.State] | None = None
        self.slots: list[float] = []
        self.known = [""] * len(rates)

    def model(self) -> list[_shared.State]:
        if self.states is None:
            self.states = [_shared.new_state(rate, self.now) for rate in self.rates]
        return self.states

    def forget(self, who: int, flag: bool) -> None:
        self.client.flushall()
        self.states = None

    def clock(self, who: int, flag: bool) -> None:
        self.now -= 3.0 if flag else 0.2

    def take(self, who: int, flag: bool) -> None:
        self.store._process = f"p{who}"
        known = self.known if flag else [""] * len(self.rates)
        theirs = self.store.take("s", self.names, self.rates, f"p{who}.0", known, more=flag)
        ours = _shared.take(self.model(), self.rates, f"p{who}", f"p{who}.0", known, self.now, more=flag)
        assert (theirs.granted, theirs.paused) == (ours.granted, ours.paused)
        assert theirs.wait == pytest.approx(ours.wait, abs=1e-5)
        assert theirs.next_wait == pytest.approx(ours.next_wait, abs=1e-5)
        assert theirs.guards == pytest.approx(ours.guards, abs=1e-5)
        assert (theirs.counts, theirs.ranks, theirs.epochs) == (ours.counts, ours.ranks, ours.epochs)
        self.known = list(ours.epochs)
        if ours.granted:
            self.slots.append(ours.slot)

    def _each(self, do: Any) -> None:
        for state, rate in zip(self.model(), self.rates, strict=True):
            do(state, rate)

    def late(self, who: int, flag: bool) -> None:
        if self.slots:
            slot = self.slots[-1 - who % len(self.slots)]
            self.store.late("s", self.names, self.rates, slot, 0.05)
            self._each(lambda state, rate: _shared.late(state, rate, slot, 0.05, self.now))

    def back(self, who: int, flag: bool) -> None:
        if self.slots:
            slot = self.slots.pop()
            self.store.give_back("s", self.names, self.rates, slot)
            self._each(lambda state, rate: _shared.give_back(state, rate, slot, self.now))

    def pause(self, who: int, flag: bool) -> None:
        if self.slots:
            slot, seconds = self.slots[-1 - who % len(self.slots)], 0.7 if flag else None
            self.store.pause("s", self.names, self.rates, slot, seconds)
            self._each(lambda state, rate: _shared.pause(state, rate, slot, seconds, self.now))

    def leave(self, who: int, flag: bool) -> None:
        self.store.leave("s", self.names, self.rates, f"p{who}.0")

        def leave(state: _shared.State, rate: Rate) -> None:
            _shared.look(state, rate, self.now)
            _shared.leave(state, f"p{who}.0")

        self._each(leave)

    def gone(self, who: int, flag: bool) -> None:
        self.store._process = f"p{who}"
        self.store.gone("s", self.names, self.rates)

        def gone(state: _shared.State, rate: Rate) -> None:
            _shared.look(state, rate, self.now)
            state["live"].pop(f"p{who}", None)

        self._each(gone)


class _Clocked:
    """A client that hands the twins' clock to the script as its last argument."""

    def __init__(self, client: Any, twins: Twins) -> None:
        self._client, self._twins = client, twins

    def evalsha(self, *arguments: Any) -> Any:
        return self._client.evalsha(*arguments, repr(self._twins.now))

    def eval(self, *arguments: Any) -> Any:
        return self._client.eval(*arguments, repr(self._twins.now))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=OPERATIONS, rates=st.sampled_from([[GENERAL], [FAST], [SLOW], [GENERAL, SLOW], [GENERAL, FAST]]))
def test_the_script_decides_as_the_model_does(
    connection: Any, operations: list[tuple[str, float, int, bool]], rates: list[Rate]
) -> None:
    twins = Twins(connection, rates)
    for operation, delay, who, flag in operations:
        twins.now = round(twins.now + delay, 6)
        getattr(twins, operation)(who, flag)
    assert all(connection.pttl(key) > 0 for key in connection.keys("*"))
