"""`LocalRateLimiter`, driven on a virtual clock against three servers that count in different ways."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

import pytest
from customerio_app.errors import ConfigurationError, RateLimitWaitError
from customerio_app.limits import (
    LocalRateLimiter,
    NoRateLimiter,
    Permit,
    Rate,
    RateLimiter,
    RateLimits,
    default_limiter,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.limit_models import KINDS, ModelServer, SlidingLog, VirtualLoop, model_server, run_virtually

SCOPE = "eu/shop"
RATES = {"general": Rate(10, 1.0), "fast": Rate(100, 1.0), "slow": Rate(1, 10.0), "daily": Rate(20, 86_400.0)}


def limits(**changes: Any) -> RateLimits:
    return RateLimits(described=RATES, **changes)


class World:
    """A limiter, a server behind a line with jitter, and what happened."""

    def __init__(
        self,
        server: ModelServer,
        *,
        jitter: float = 0.0,
        latency: float = 0.1,
        seed: int = 0,
        rates: RateLimits | None = None,
        scale: Callable[[float], float] = lambda seconds: seconds,
    ) -> None:
        self.loop = VirtualLoop()
        self.limiter = LocalRateLimiter(rates or limits(), clock=lambda: scale(self.loop.now))
        self.server = server
        self.jitter, self.latency = jitter, latency
        self.random = random.Random(seed)
        self.sent: list[float] = []
        self.refused: list[float] = []
        self.granted: list[tuple[int, float]] = []
        self.waits: list[float] = []
        self.forced: set[int] = set()

    async def call(self, number: int, *buckets: str, max_wait: float | None = None, retries: int = 3) -> None:
        front = False
        for _ in range(retries + 1):
            permit = await self.limiter.acquire_async(
                buckets or ("general",), scope=SCOPE, max_wait=max_wait, front=front
            )
            if not front:
                self.granted.append((number, self.loop.now))
                self.waits.append(permit.waited)
            try:
                if await self._send(number, permit):
                    return
                front = True
            finally:
                permit.release()

    async def _send(self, number: int, permit: Permit) -> bool:
        permit.sent()
        self.sent.append(self.loop.now)
        # A stall of this program does not hold up what is already on the way.
        arrival = self.loop.now + self.latency + self.random.uniform(0, self.jitter)
        await asyncio.sleep(arrival - self.loop.now)
        if number in self.forced:
            self.forced.discard(number)
            taken = False
        else:
            taken = self.server.take(arrival)
            if not taken:
                self.refused.append(self.loop.now)
        await asyncio.sleep(self.latency)
        if not taken:
            permit.refused(None)
        return taken

    def run(self, *calls: Any) -> list[Any]:
        async def together() -> list[Any]:
            return await asyncio.gather(*calls, return_exceptions=True)

        outcome = run_virtually(together(), self.loop)
        for result in outcome:
            if isinstance(result, BaseException) and not isinstance(
                result, RateLimitWaitError | asyncio.CancelledError
            ):
                raise result
        return outcome


# What happens at a random time: (delay since the last event, what)
EVENTS = st.lists(
    st.tuples(
        st.floats(0, 1.5, allow_nan=False, allow_subnormal=False),
        st.sampled_from(["call", "call", "call", "burst", "cancel", "refuse", "stall", "be_impatient"]),
    ),
    min_size=6,
    max_size=60,
)


@settings(max_examples=250, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    phase=st.floats(0, 1),
    bucket=st.sampled_from(["general", "fast"]),
    jitter=st.floats(0, 0.0149),
    seed=st.integers(0, 1000),
    events=EVENTS,
)
def test_no_window_is_overrun_whatever_happens(
    kind: str, phase: float, bucket: str, jitter: float, seed: int, events: list[tuple[float, str]]
) -> None:
    rate = RATES[bucket]
    world = World(model_server(kind, rate.requests, rate.seconds, phase), jitter=jitter, seed=seed)
    run_virtually(Play(world, bucket).perform(events), world.loop)
    assert world.refused == []
    times = [now for number, now in sorted(world.granted)]
    assert times == sorted(times)  # first come, first served


class Play:
    """Does what a list of events says, and looks at the outcome of every call."""

    def __init__(self, world: World, bucket: str) -> None:
        self.world, self.bucket = world, bucket
        self.tasks: list[asyncio.Task[None]] = []
        self.cancelled: set[int] = set()
        self.impatient: set[int] = set()

    def call(self, max_wait: float | None = None) -> None:
        number = len(self.tasks)
        self.tasks.append(asyncio.ensure_future(self.world.call(number, self.bucket, max_wait=max_wait)))

    def burst(self) -> None:
        for _ in range(13):
            self.call()

    def be_impatient(self) -> None:
        self.impatient.add(len(self.tasks))
        self.call(0.3)

    def refuse(self) -> None:
        self.world.forced.add(len(self.tasks))
        self.call()

    def stall(self) -> None:
        self.world.loop.stall(0.7)

    def cancel(self) -> None:
        if self.tasks:
            victim = self.world.random.randrange(len(self.tasks))
            if self.tasks[victim].cancel():
                self.cancelled.add(victim)

    async def perform(self, events: list[tuple[float, str]]) -> None:
        for delay, what in events:
            await asyncio.sleep(delay)
            getattr(self, what)()
        results = await asyncio.gather(*self.tasks, return_exceptions=True)
        for number, result in enumerate(results):
            if isinstance(result, asyncio.CancelledError):
                assert number in self.cancelled
            elif isinstance(result, RateLimitWaitError):
                assert number in self.impatient
            else:
                assert result is None  # everybody else is served
        # The bucket recovers: nothing is held, and an idle minute later a call goes at once.
        if self.tasks:
            assert self.world.limiter._buckets[(SCOPE, self.bucket)].pending == 0
        await asyncio.sleep(60)
        permit = await self.world.limiter.acquire_async((self.bucket,), scope=SCOPE, max_wait=0)
        assert permit.waited == 0
        permit.release()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), kind=st.sampled_from(KINDS))
def test_a_full_line_gets_the_whole_rate_but_the_guard(seed: int, kind: str) -> None:
    world = World(model_server(kind, 10, 1.0, seed / 10_000), jitter=0.0149, seed=seed)
    world.run(*(world.call(number) for number in range(120)))
    assert world.refused == []
    assert [number for number, _ in world.granted] == list(range(120))
    # After the careful first window: 10 in every 1.015 s.
    times = [stamp for stamp in world.sent if stamp > world.sent[0] + 2.03]
    assert len(times) - 1 >= (times[-1] - times[0]) / 1.015 * 10 * 0.98


@settings(max_examples=40, deadline=None)
@given(steps=st.lists(st.tuples(st.floats(0, 3), st.floats(-50, 0)), min_size=1, max_size=12), seed=st.integers(0, 99))
def test_a_clock_that_steps_back_only_slows_it_down(steps: list[tuple[float, float]], seed: int) -> None:
    offset = 0.0
    world = World(SlidingLog(10, 1.0), jitter=0.0149, seed=seed, scale=lambda now: now + offset)

    async def play() -> None:
        nonlocal offset
        tasks = []
        for delay, step in steps:
            tasks += [asyncio.ensure_future(world.call(number)) for number in range(7)]
            await asyncio.sleep(delay)
            offset += step
        started = world.loop.now
        await asyncio.gather(*tasks)
        # It recovers in the windows that the work needs, not in the 50 s that the clock lost each time.
        assert world.loop.now - started < 3 + 1.1 * (len(steps) + 1) + 1.2 * len(tasks)

    run_virtually(play(), world.loop)
    assert world.refused == []


def test_cancelled_waiters_burn_nothing() -> None:
    def finish(cancelled: int) -> tuple[float, int]:
        world = World(SlidingLog(10, 1.0))

        async def play() -> None:
            doomed: list[asyncio.Task[None]] = []
            kept = []
            for number in range(40):
                kept.append(asyncio.ensure_future(world.call(number)))
                doomed += [asyncio.ensure_future(world.call(1000 + number)) for _ in range(cancelled)]
            await asyncio.sleep(0)
            for task in doomed:
                task.cancel()
            await asyncio.gather(*kept)

        run_virtually(play(), world.loop)
        assert world.refused == []
        return world.loop.now, len(world.sent)

    alone, crowded = finish(0), finish(3)
    assert alone[1] == crowded[1] == 40
    assert crowded[0] == pytest.approx(alone[0])


def test_a_permit_that_is_never_sent_gives_its_slot_back() -> None:
    world = World(SlidingLog(10, 1.0))

    async def play() -> None:
        for _ in range(200):
            permit = await world.limiter.acquire_async(["general"], scope=SCOPE)
            permit.release()
            permit.release()
        assert world.loop.now == 1000.0

    run_virtually(play(), world.loop)


def test_all_buckets_of_a_call_are_taken_or_none() -> None:
    world = World(SlidingLog(10, 1.0), rates=limits(daily=Rate(2, 86_400.0)))

    async def play() -> None:
        for number in range(2):
            await world.call(number, "daily", "general")
        with pytest.raises(RateLimitWaitError) as caught:
            await world.call(2, "daily", "general", max_wait=100)
        assert caught.value.wait is not None
        assert 86_000 < caught.value.wait < 90_000
        waiting = asyncio.ensure_future(world.call(3, "daily", "general"))
        before = world.loop.now
        # Who waits for the day holds up nobody and takes nothing of the other bucket.
        await asyncio.gather(*(world.call(10 + number) for number in range(30)))
        assert world.loop.now - before < 5
        assert not waiting.done()
        await waiting
        assert world.loop.now - before > 86_000

    run_virtually(play(), world.loop)
    assert world.refused == []


def test_a_wait_that_is_known_to_be_too_long_fails_at_once() -> None:
    world = World(SlidingLog(10, 1.0))

    async def play() -> None:
        crowd = [asyncio.ensure_future(world.call(number)) for number in range(60)]
        await asyncio.sleep(1.5)
        before = world.loop.now
        with pytest.raises(RateLimitWaitError, match=r"general.*within 2 s.*Nothing was sent"):
            await world.call(100, max_wait=2.0)
        assert world.loop.now == before
        await asyncio.gather(*crowd)

    run_virtually(play(), world.loop)


def test_a_refusal_pauses_everybody_and_the_refused_call_is_first_again() -> None:
    world = World(SlidingLog(10, 1.0), latency=0.05)
    paused: list[str] = []

    async def play() -> None:
        await asyncio.gather(*(world.call(number) for number in range(20)))
        await asyncio.sleep(5)
        first = await world.limiter.acquire_async(["general"], scope=SCOPE)
        first.sent()
        others = [asyncio.ensure_future(world.limiter.acquire_async(["general"], scope=SCOPE)) for _ in range(30)]
        await asyncio.sleep(0)
        for permit in [task.result() for task in others if task.done()]:
            permit.sent()
        first.refused(4.0)
        before = world.loop.now
        impatient = world.limiter.acquire_async(["general"], scope=SCOPE, max_wait=3.0)
        with pytest.raises(RateLimitWaitError):
            await impatient
        again = await world.limiter.acquire_async(["general"], scope=SCOPE, front=True)
        assert world.loop.now - before == pytest.approx(4.0, abs=0.01)
        waiting = [task for task in others if not task.done()]
        assert waiting
        paused.append(again.reason)
        again.sent()
        again.release()
        for task in others:
            (await task).release()

    run_virtually(play(), world.loop)
    assert paused == ["paused"]


def test_refusals_on_the_way_count_once() -> None:
    world = World(SlidingLog(10, 1.0))

    async def play() -> None:
        await asyncio.gather(*(world.call(number) for number in range(20)))
        await asyncio.sleep(5)
        permits = [await world.limiter.acquire_async(["general"], scope=SCOPE) for _ in range(10)]
        for permit in permits:
            permit.sent()
        await asyncio.sleep(0.1)
        permits[0].refused(None)
        bucket = world.limiter._buckets[(SCOPE, "general")]
        guard, until = bucket.guard, bucket.pause_until
        assert guard == pytest.approx(0.0225)
        for permit in permits[1:]:
            await asyncio.sleep(0.2)
            permit.refused(None)
        assert (bucket.guard, bucket.pause_until) == (guard, until)
        for permit in permits:
            permit.release()

    run_virtually(play(), world.loop)


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_window_is_refused_nothing_on_an_idle_quota(kind: str) -> None:
    world = World(model_server(kind, 10, 1.0, 0.37), jitter=0.0149)
    world.run(*(world.call(number) for number in range(50)))
    assert world.refused == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("pattern", ["burst", "even"])
@pytest.mark.parametrize("latency", [0.04, 0.125])
def test_right_after_an_unknown_predecessor_at_most_one_call_is_refused(
    kind: str, pattern: str, latency: float
) -> None:
    server = model_server(kind, 10, 1.0, 0.37)
    world = World(server, jitter=0.0149, latency=latency)
    for number in range(10):
        assert server.take(999.0 + (number / 10 if pattern == "even" else 0.95))
    world.run(*(world.call(number) for number in range(50)))
    assert len(world.refused) <= 1


def test_buckets_of_two_scopes_are_apart() -> None:
    world = World(SlidingLog(100, 1.0))

    async def play() -> None:
        for scope in ("eu/a", "eu/b", "us/a"):
            permit = await world.limiter.acquire_async(["slow"], scope=scope, max_wait=0)
            permit.sent()
            permit.release()
        with pytest.raises(RateLimitWaitError):
            await world.limiter.acquire_async(["slow"], scope="eu/a", max_wait=9)

    run_virtually(play(), world.loop)


def test_overrides_and_shares() -> None:
    assert limits(share=0.5).rate("general") == Rate(5, 1.0)
    assert limits(share=0.29).rate("fast").requests == 29
    assert limits(share=0.5).rate("slow") == Rate(1, 20.0)
    assert limits(general=Rate(3, 2.0)).rate("general") == Rate(3, 2.0)
    assert limits().rate("fast").burst == 5
    with pytest.raises(ConfigurationError, match="no bucket named 'nosuch'"):
        limits(nosuch=Rate(1, 1.0)).rate("general")
    with pytest.raises(ConfigurationError, match="no bucket named 'nosuch'"):
        LocalRateLimiter(limits()).acquire(["nosuch"], scope=SCOPE)
    for share in (0, -1, 1.5, True, "1"):
        with pytest.raises(ConfigurationError, match="share"):
            limits(share=share)
    for arguments in ((0, 1.0), (1, 0), (1.5, 1.0), (True, 1.0), (1, float("inf")), (1, float("nan"))):
        with pytest.raises(ConfigurationError, match="Rate"):
            Rate(*arguments)


def test_the_limiters_are_rate_limiters() -> None:
    for limiter in (LocalRateLimiter(limits()), NoRateLimiter(), default_limiter()):
        assert isinstance(limiter, RateLimiter)
    assert default_limiter() is default_limiter()
    permit = NoRateLimiter().acquire(["x"], scope="")
    assert isinstance(permit, Permit)


def test_a_synchronous_call_uses_the_clock_and_sleep_it_is_given() -> None:
    now = 50.0
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        nonlocal now
        slept.append(seconds)
        now += seconds

    limiter = LocalRateLimiter(limits(), clock=lambda: now, sleep=sleep)
    stamps = []
    for _ in range(60):
        permit = limiter.acquire(["general"], scope=SCOPE)
        permit.sent()
        stamps.append(now)
        permit.release()
    assert all(later - earlier >= 1.015 - 1e-5 for earlier, later in zip(stamps, stamps[10:], strict=False))
    assert stamps[-1] - stamps[0] < 6.2
    with pytest.raises(RateLimitWaitError):
        limiter.acquire(["general"], scope=SCOPE, max_wait=0)
