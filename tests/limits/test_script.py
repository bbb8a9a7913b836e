"""The script inside Redis decides as the algorithm in Python does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
import redis
from customerio_app.limits import Rate, _window
from customerio_app.limits._redis import CLOCK, RedisStore, script_of
from customerio_app.limits._window import Ask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.limits.servers import redis_server

GENERAL, FAST, SLOW, DAILY = Rate(10, 1.0), Rate(100, 1.0), Rate(1, 10.0), Rate(100, 86_400.0)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["take"] * 6 + ["many", "unused", "late", "hold", "sent", "refused", "clock", "forget"]),
        st.floats(0, 0.6, allow_nan=False, allow_subnormal=False) | st.sampled_from([0.0, 2.5, 31.0, 70.0]),
        st.integers(0, 3),
        st.booleans(),
    ),
    min_size=5,
    max_size=80,
)


@pytest.fixture(scope="module")
def connection() -> Iterator[Any]:
    with redis_server() as server:
        client = redis.Redis.from_url(server.url)
        yield client
        client.close()


class Twins:
    """Asks both the same."""

    def __init__(self, client: Any, rates: list[Rate]) -> None:
        client.flushall()
        self.client, self.rates = client, rates
        self.buckets = {("s", f"b{index}"): rate for index, rate in enumerate(rates)}
        script = script_of("local now = tonumber(ARGV[2])\n")
        assert CLOCK not in script
        self.store = RedisStore(_Clocked(client, self), "t", owned=False, script=script)
        self.now = 1000.0
        self.states: list[_window.State] | None = None
        self.slots: list[float] = []
        self.held = [0, 0, 0, 0]
        self.periods = [[-1] * len(rates) for _ in range(4)]
        self.places = [(0, 0, 0)] * 4

    def ask(self, who: int, **told: Any) -> None:
        if self.states is None:
            self.states = [_window.new_state(rate, self.now) for rate in self.rates]
        ask = Ask(f"p{who}", (self.held[who],) * len(self.rates), tuple(self.periods[who]), **told)
        theirs = self.store.transact(self.buckets, ask)
        ours = _window.decide(self.states, self.rates, ask, self.now)
        assert theirs.slots == pytest.approx(ours.slots, abs=1e-5)
        assert [theirs.now, theirs.turn] == pytest.approx([ours.now, ours.turn], abs=1e-5)
        assert theirs.guards == pytest.approx(ours.guards, abs=1e-5)
        assert (theirs.place, theirs.paused, theirs.period) == (ours.place, ours.paused, ours.period)
        assert theirs.processes == ours.processes
        for (_, name), state in zip(self.buckets, self.states, strict=True):
            kept = msgspec.msgpack.decode(self.client.get(f"t:{{s}}:{name}"))
            assert set(kept) == set(state)
            assert [kept[key] for key in ("level", "room", "head", "tail")] == [
                state[key] for key in ("level", "room", "head", "tail")
            ]
            assert list(kept["log"] or []) == pytest.approx(state["log"], abs=1e-5)
        self.places[who] = ours.place
        self.periods[who] = [ours.period] * len(self.rates)
        self.slots += ours.slots

    def step(self, what: str, who: int, flag: bool) -> None:
        recent = self.slots[-1 - who % len(self.slots)] if self.slots else 0.0
        if what == "take":
            self.ask(who, want=1, waiting=3 if flag else 1, place=self.places[who], lead=0.02, idle=0.7)
        elif what == "many":
            self.ask(who, want=6, waiting=9, place=self.places[who], lead=0.2, delay=0.05 if flag else 0.0)
        elif what == "clock":
            self.now -= 3.0 if flag else 0.2
        elif what == "forget":
            self.client.flushall()
            self.states = None
        elif what == "sent":
            self.ask(who, sent=(self.now - 0.01, self.now + 1.0))
        elif what == "hold":
            self.held[who] = 7 if flag else 0
            self.ask(who, gone=(recent,))
        elif what == "late":
            self.ask(who, gone=(recent,), sent=(recent + 0.05,))
        elif what == "unused" and self.slots:
            self.ask(who, gone=(self.slots.pop(),), unused=1)
        elif what == "refused":
            self.ask(who, refused=(recent, 0.7 if flag else -1.0))


class _Clocked:
    """A client that hands the twins' clock to the script."""

    def __init__(self, client: Any, twins: Twins) -> None:
        self._client, self._twins = client, twins

    def evalsha(self, *arguments: Any) -> Any:
        return self._client.evalsha(*arguments, repr(self._twins.now))

    def eval(self, *arguments: Any) -> Any:
        return self._client.eval(*arguments, repr(self._twins.now))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=STEPS, rates=st.sampled_from([[GENERAL], [FAST], [SLOW], [GENERAL, SLOW], [GENERAL, FAST], [DAILY, GENERAL]])
)
def test_the_script_decides_as_the_algorithm_does(
    connection: Any, steps: list[tuple[str, float, int, bool]], rates: list[Rate]
) -> None:
    twins = Twins(connection, rates)
    for what, delay, who, flag in steps:
        twins.now = round(twins.now + delay, 6)
        twins.step(what, who, flag)
    assert all(connection.pttl(key) > 0 for key in connection.keys("*"))


def test_the_value_does_not_grow_with_the_processes(connection: Any) -> None:
    twins = Twins(connection, [GENERAL])
    sizes = []
    for count in (4, 200):
        for number in range(800):
            ask = Ask(f"q{number % count}", (0,), (-1,), want=1, waiting=5, lead=0.02)
            twins.store.transact(twins.buckets, ask)
            twins.now += 0.05
        sizes.append(len(connection.get("t:{s}:b0")))
    assert abs(sizes[1] - sizes[0]) < 50
