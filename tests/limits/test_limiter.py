"""The driver: lines, permits, threads and event loops; what is cancelled, dropped, interrupted or never sent."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import logging
import pickle
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from customerio_app.errors import ConfigurationError, CustomerIOError, RateLimitWaitError, RequestNotSentError
from customerio_app.limits import (
    FileRateLimiter,
    LocalRateLimiter,
    NoRateLimiter,
    Permit,
    Rate,
    RateLimiter,
    RateLimits,
    RedisRateLimiter,
    _limiter,
    _window,
    default_limiter,
)
from customerio_app.limits._memory import MemoryStore
from customerio_app.limits._window import Ask, Reply

from tests.limits.counting import CountingServer
from tests.limits.servers import Server, redis_server

SCOPE = "eu/shop"
RATES = {
    "general": Rate(10, 1.0),
    "quick": Rate(10, 0.3),
    "fast": Rate(100, 1.0),
    "slow": Rate(1, 60.0),
    "daily": Rate(2, 86_400.0),
}
KINDS = ["local", "file", "redis"]


def limits(**changes: Any) -> RateLimits:
    return RateLimits(described=RATES, **changes)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with redis_server() as running:
        yield running


@pytest.fixture(params=KINDS)
def limiter(request: pytest.FixtureRequest, tmp_path: Path, server: Server) -> Iterator[Any]:
    with contextlib.closing(make(request.param, tmp_path, server)) as made:
        yield made


def make(kind: str, folder: Path, server: Server) -> Any:
    if kind == "local":
        return LocalRateLimiter(limits())
    if kind == "file":
        return FileRateLimiter(folder / "limits", limits())
    return RedisRateLimiter(server.url, limits(), prefix=f"t{time.monotonic()}")


def refusals(stamps: list[float], bucket: str = "general") -> int:
    rate = RATES[bucket]
    counting = CountingServer("sliding", rate.requests, rate.seconds)
    return sum(not counting.take(stamp) for stamp in sorted(stamps))


def worst_window(stamps: list[float], bucket: str) -> int:
    ordered, seconds = sorted(stamps), RATES[bucket].seconds
    return max(sum(start <= stamp < start + seconds for stamp in ordered) for start in ordered)


def send(limiter: RateLimiter, *buckets: str, scope: str = SCOPE, **options: Any) -> float:
    permit = limiter.acquire(buckets or ("general",), scope=scope, **options)
    permit.sent()
    stamp = time.monotonic()
    permit.release()
    return stamp


def warm(limiter: RateLimiter, bucket: str, scope: str = SCOPE) -> None:
    """Past the careful first window."""
    send(limiter, bucket, scope=scope)
    time.sleep(2 * RATES[bucket].seconds + 0.35)


# What the classes promise


def test_overrides_and_shares() -> None:
    assert limits(share=0.5).rate("general") == Rate(5, 1.0)
    assert limits(share=0.29).rate("fast").requests == 29
    assert limits(share=0.5).rate("slow") == Rate(1, 120.0)
    assert limits(general=Rate(3, 2.0)).rate("general") == Rate(3, 2.0)
    assert limits().rate("fast").burst == 5
    with pytest.raises(ConfigurationError, match="no bucket named 'nosuch'"):
        limits(nosuch=Rate(1, 1.0))
    with pytest.raises(ConfigurationError, match="no bucket named 'nosuch'"):
        LocalRateLimiter(limits()).acquire(["nosuch"], scope=SCOPE)
    for share in (0, -1, 1.5, True, "1"):
        with pytest.raises(ConfigurationError, match="share"):
            limits(share=share)
    for arguments in ((0, 1.0), (1, 0), (1.5, 1.0), (True, 1.0), (1, float("inf")), (1, float("nan"))):
        with pytest.raises(ConfigurationError, match="Rate"):
            Rate(*arguments)


def test_a_rate_is_a_value() -> None:
    rate: Any = Rate(10, 1)
    for twin in (Rate(10, 1.0, burst=10), copy.copy(rate), copy.deepcopy(rate), pickle.loads(pickle.dumps(rate))):
        assert twin == rate
        assert hash(twin) == hash(rate)
        assert repr(twin) == "Rate(10, 1, burst=10)"
    assert rate.__replace__(burst=2) == Rate(10, 1.0, burst=2) != rate
    with pytest.raises(ConfigurationError, match="Rate: seconds"):
        rate.__replace__(seconds=0)
    for name in ("requests", "misspelt"):
        with pytest.raises(AttributeError, match="a Rate does not change"):
            setattr(rate, name, 1)
    with pytest.raises(AttributeError, match="a Rate does not change"):
        del rate.burst
    assert rate != (10, 1.0, 10)


def test_the_limiters_are_rate_limiters() -> None:
    for each in (LocalRateLimiter(limits()), NoRateLimiter(), default_limiter()):
        assert isinstance(each, RateLimiter)
    assert default_limiter() is default_limiter()
    assert isinstance(NoRateLimiter().acquire(["x"], scope=""), Permit)
    assert isinstance(LocalRateLimiter(limits()).acquire(["general"], scope=""), Permit)


def test_the_clock_and_sleep_that_it_is_given_are_used() -> None:
    now = 50.0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    limiter = LocalRateLimiter(limits(), clock=lambda: now, sleep=sleep)
    stamps = []
    for _ in range(60):
        permit = limiter.acquire(["general"], scope=SCOPE)
        permit.sent()
        stamps.append(now)
        permit.release()
    assert all(later - earlier >= 1.015 - 1e-5 for earlier, later in zip(stamps, stamps[10:], strict=False))
    limiter.close()


def test_a_call_that_need_not_wait_starts_no_thread() -> None:
    before = set(threading.enumerate())
    limiter = LocalRateLimiter(limits())
    send(limiter)
    for _ in range(3):
        time.sleep(0.4)
        send(limiter)
    # An earlier test's may end meanwhile.
    assert set(threading.enumerate()) <= before


def test_the_thread_ends_and_a_dropped_limiter_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_limiter, "IDLE", 0.1)
    limiter = LocalRateLimiter(limits())
    send(limiter)
    send(limiter)
    thread = limiter._thread
    assert thread is not None
    gone = weakref.ref(limiter)
    del limiter
    thread.join(10)
    assert not thread.is_alive()
    del thread
    gc.collect()
    assert gone() is None


class _Elsewhere:
    """A store that can be away."""

    def __init__(self) -> None:
        self.memory = MemoryStore(time.monotonic)
        self.away = False

    def transact(self, buckets: Any, ask: Ask) -> Reply:
        if self.away:
            raise OSError("away")
        return self.memory.transact(buckets, ask)

    def after_fork(self) -> None: ...

    def close(self) -> None: ...


def test_a_store_that_is_away_is_looked_for_while_nobody_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_limiter, "IDLE", 0.05)
    monkeypatch.setattr(_limiter, "PROBE_EVERY", 0.2)
    store = _Elsewhere()
    limiter = _limiter.StoreRateLimiter(
        store, limits(), processes=1, clock=time.monotonic, sleep=None, what="The rate limiter"
    )
    store.away = True
    send(limiter)
    assert limiter.store_away
    # Longer than the dispatcher stays without work.
    time.sleep(0.5)
    assert limiter.store_away
    store.away = False
    deadline = time.monotonic() + 10
    while limiter.store_away:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    limiter.close()


def test_another_process_is_told_what_to_make(limiter: Any) -> None:
    with pytest.raises(TypeError, match="Make one in each process"):
        pickle.dumps(limiter)


# Waiting


def test_all_buckets_of_a_call_are_taken_or_none(limiter: Any) -> None:
    for _ in range(2):
        send(limiter, "daily", "general")
    with pytest.raises(RateLimitWaitError) as caught:
        send(limiter, "daily", "general", max_wait=100)
    assert caught.value.wait is not None
    assert caught.value.wait > 80_000
    waiting = threading.Thread(target=lambda: pytest.raises(ConfigurationError, send, limiter, "daily", "general"))
    waiting.start()
    time.sleep(0.2)
    # Who waits for the day holds up nobody, and takes nothing of the other bucket.
    begin = time.monotonic()
    for _ in range(12):
        send(limiter)
    assert time.monotonic() - begin < 5
    limiter.close()
    waiting.join(10)
    assert not waiting.is_alive()


def test_buckets_of_two_scopes_are_apart(limiter: Any) -> None:
    for scope in ("eu/a", "eu/b", "us/a"):
        send(limiter, "slow", scope=scope, max_wait=1)
    with pytest.raises(RateLimitWaitError):
        send(limiter, "slow", scope="eu/a", max_wait=9)


def test_a_wait_that_is_known_to_be_too_long_fails_at_once(limiter: Any) -> None:
    crowd = [threading.Thread(target=send, args=(limiter,)) for _ in range(35)]
    for thread in crowd:
        thread.start()
    time.sleep(0.5)
    begin = time.monotonic()
    with pytest.raises(RateLimitWaitError, match=r"general.*within 1 s.*Nothing was sent"):
        send(limiter, max_wait=1.0)
    assert time.monotonic() - begin < 0.4
    for thread in crowd:
        thread.join(20)


def test_a_call_that_cannot_wait_at_all_goes_where_there_is_room(limiter: Any) -> None:
    assert send(limiter, max_wait=0)


def test_after_a_429_whoever_cannot_wait_fails_at_once(limiter: Any) -> None:
    warm(limiter, "quick")
    permit = limiter.acquire(["quick"], scope=SCOPE)
    permit.sent()
    patient: list[float] = []
    permit.refused(1.5)
    refused = time.monotonic()
    permit.release()
    thread = threading.Thread(target=lambda: patient.append(send(limiter, "quick")))
    thread.start()
    with pytest.raises(RateLimitWaitError):
        send(limiter, "quick", max_wait=1.0)
    assert time.monotonic() - refused < 0.5
    again = limiter.acquire(["quick"], scope=SCOPE, front=True)
    assert 1.4 < time.monotonic() - refused < 5
    assert again.reason == "paused"
    again.sent()
    again.release()
    thread.join(10)
    assert patient[0] > refused + 1.5


def test_refusals_on_the_way_widen_the_guard_once() -> None:
    limiter = LocalRateLimiter(limits())
    warm(limiter, "general")
    permits = [limiter.acquire(["general"], scope=SCOPE) for _ in range(10)]
    for permit in permits:
        permit.sent()
    for permit in permits:
        permit.refused(None)
        permit.release()
    state = limiter._store.states[SCOPE, "general"]  # type: ignore[attr-defined]
    assert state["guard"] == pytest.approx(0.0225)
    assert state["level"] == 10


def test_an_absurd_pause_is_capped_with_one_warning(limiter: Any, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        permit = limiter.acquire(["fast"], scope=SCOPE)
        permit.sent()
        permit.refused(1_700_000_000.0)
        permit.release()
        with pytest.raises(RateLimitWaitError) as caught:
            limiter.acquire(["fast"], scope=SCOPE, max_wait=1)
        assert caught.value.wait is not None
        assert caught.value.wait <= 3600
        break
    asked = [
        record for record in caplog.records if "pause" in record.getMessage() and record.levelno >= logging.WARNING
    ]
    assert len(asked) == 1


# What is cancelled, dropped or interrupted


def test_a_permit_that_is_never_sent_gives_its_slot_back() -> None:
    limiter = LocalRateLimiter(limits())
    begin = time.monotonic()
    for _ in range(200):
        permit = limiter.acquire(["slow"], scope=SCOPE)
        permit.release()
        permit.release()
    assert time.monotonic() - begin < 5


def test_dropped_permits_block_nobody(limiter: Any) -> None:
    for _ in range(15):
        limiter.acquire(["quick"], scope=SCOPE)  # and forgotten
        gc.collect()
    assert send(limiter, "quick", max_wait=5)


def test_a_permit_that_is_kept_unsent_counts_as_sent_in_the_end(monkeypatch: pytest.MonkeyPatch, limiter: Any) -> None:
    monkeypatch.setattr(_limiter, "PERMIT_LASTS", 0.6)
    kept = [limiter.acquire(["quick"], scope=SCOPE) for _ in range(10)]
    assert send(limiter, "quick", max_wait=10)
    del kept


def test_a_storm_of_cancellations_loses_nothing(limiter: Any) -> None:
    async def main() -> None:
        tasks = [asyncio.ensure_future(limiter.acquire_async(["quick"], scope=SCOPE)) for _ in range(2000)]
        await asyncio.sleep(0.4)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        del tasks
        gc.collect()
        permit = await limiter.acquire_async(["quick"], scope=SCOPE, max_wait=5)
        permit.sent()
        permit.release()

    asyncio.run(main())
    lane = limiter._lanes[SCOPE, ("quick",)]
    assert not lane.line
    assert not lane.granted
    assert not lane.held


class _SoftLimit(Exception):
    """What a worker's soft time limit raises, out of a signal handler."""


def _came_of_the_signal(error: BaseException | None) -> bool:
    return error is not None and (isinstance(error, _SoftLimit) or _came_of_the_signal(error.__context__))


# What Python itself says where the handler raises in the middle of Thread.start.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_exceptions_from_signal_handlers_leak_nothing(limiter: Any) -> None:
    def interrupt(*_: object) -> None:
        raise _SoftLimit

    previous = signal.signal(signal.SIGALRM, interrupt)
    interrupted = 0
    try:
        for round_ in range(150):
            try:
                until = time.monotonic() + 5.0
                signal.setitimer(signal.ITIMER_REAL, 0.0005 + 0.00013 * (round_ % 40))
                while time.monotonic() < until:
                    permit = limiter.acquire(["fast"], scope=SCOPE)
                    try:
                        permit.sent()
                    finally:
                        permit.release()
            except Exception as error:
                # Python's own `Thread.start` may raise another one while it cleans up after it.
                if not _came_of_the_signal(error):
                    raise
                interrupted += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
    # In the moment in which a permit is dropped, Python prints an exception and goes on.
    assert interrupted >= 140
    permit = None
    gc.collect()
    for _ in range(20):
        send(limiter, "fast", max_wait=5)
    assert not limiter._lanes[SCOPE, ("fast",)].held


def test_no_thread_to_be_had_is_an_error_and_not_for_ever(monkeypatch: pytest.MonkeyPatch, limiter: Any) -> None:
    def fail(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", fail)
        with pytest.raises(RequestNotSentError, match="no thread"):
            [send(limiter) for _ in range(3)]
    for _ in range(3):
        send(limiter, max_wait=5)


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_at_exit_does_not_hang(kind: str, tmp_path: Path, server: Server) -> None:
    made = {
        "local": "LocalRateLimiter(limits)",
        "file": f"FileRateLimiter({str(tmp_path / 'limits')!r}, limits)",
        "redis": f"RedisRateLimiter({server.url!r}, limits, prefix='exit')",
    }[kind]
    program = (
        "from customerio_app.limits import *\n"
        "limits = RateLimits(described={'b': Rate(1, 30.0)})\n"
        f"limiter = {made}\n"
        "class Late:\n"
        "    def __del__(self):\n"
        "        try:\n"
        "            for _ in range(2):\n"
        "                limiter.acquire(['b'], scope='s', max_wait=20).sent()\n"
        "        except Exception as error:\n"
        "            print(type(error).__name__)\n"
        "limiter.acquire(['b'], scope='s').release()\n"
        "late = Late()\n"
        "late.itself = late\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr


# What is granted and does not leave


def test_a_blocked_event_loop_overruns_nothing(limiter: Any) -> None:
    stamps: list[float] = []

    async def task(until: float) -> None:
        while time.monotonic() < until:
            permit = await limiter.acquire_async(["quick"], scope=SCOPE)
            permit.sent()
            stamps.append(time.monotonic())
            await asyncio.sleep(0.05)
            permit.release()

    async def main() -> None:
        tasks = [asyncio.ensure_future(task(time.monotonic() + 3.5)) for _ in range(60)]
        await asyncio.sleep(1.0)
        time.sleep(1.5)  # noqa: ASYNC251 - the loop is blocked on purpose
        await asyncio.gather(*tasks)

    asyncio.run(main())
    assert worst_window(stamps, "quick") <= RATES["quick"].requests + 1
    assert refusals(stamps, "quick") <= len(stamps) * 0.03 + 1


def test_connections_that_hang_overrun_nothing(limiter: Any) -> None:
    """Whoever holds a permit cannot send for a while: then all do at once."""
    stamps: list[float] = []
    lock = threading.Lock()
    hang_from, hang_until = time.monotonic() + 0.8, time.monotonic() + 2.3

    def work() -> None:
        while time.monotonic() < hang_until + 1.5:
            permit = limiter.acquire(["quick"], scope=SCOPE)
            try:
                if hang_from < time.monotonic() < hang_until:
                    time.sleep(hang_until - time.monotonic())
                permit.sent()
                with lock:
                    stamps.append(time.monotonic())
            finally:
                permit.release()

    threads = [threading.Thread(target=work) for _ in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert worst_window(stamps, "quick") <= RATES["quick"].requests + 1
    assert refusals(stamps, "quick") <= len(stamps) * 0.03 + 1


def test_one_blocked_process_leaves_the_others_their_turn(tmp_path: Path) -> None:
    """Two limiters on one file, as two processes would have them."""
    stuck, free = (FileRateLimiter(tmp_path / "limits", limits()) for _ in range(2))
    with contextlib.closing(stuck), contextlib.closing(free):
        warm(stuck, "quick")
        send(free, "quick")
        kept: list[Permit] = []
        holder = threading.Thread(
            # And never sends.
            target=lambda: kept.extend(stuck.acquire(["quick"], scope=SCOPE, max_wait=3) for _ in range(4))
        )
        holder.start()
        time.sleep(0.5)
        begin = time.monotonic()
        for _ in range(12):
            send(free, "quick", max_wait=10)
        assert time.monotonic() - begin < 5
        holder.join(20)
        for permit in kept:
            permit.release()


def test_a_process_that_sends_nothing_of_what_it_is_granted_takes_its_part_only(tmp_path: Path) -> None:
    stuck, free = (FileRateLimiter(tmp_path / "limits", limits()) for _ in range(2))
    with contextlib.closing(stuck), contextlib.closing(free):
        warm(stuck, "quick")
        send(free, "quick")
        kept: list[Permit] = []

        def hold() -> None:
            with contextlib.suppress(RateLimitWaitError):
                kept.extend(stuck.acquire(["quick"], scope=SCOPE, max_wait=1.5) for _ in range(12))

        holder = threading.Thread(target=hold)
        holder.start()
        time.sleep(0.5)
        for _ in range(6):
            send(free, "quick", max_wait=5)
        holder.join(20)
        for permit in kept:
            permit.release()


def test_what_is_held_for_long_is_told_to_the_others_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (_limiter, _window):
        monkeypatch.setattr(module, "HELD_FOR", 0.5)
    stuck, free = (FileRateLimiter(tmp_path / "limits", limits()) for _ in range(2))
    with contextlib.closing(stuck), contextlib.closing(free):
        kept = [stuck.acquire(["quick"], scope=SCOPE) for _ in range(10)]
        time.sleep(1.5)
        with pytest.raises(RateLimitWaitError):
            free.acquire(["quick"], scope=SCOPE, max_wait=0.5)
        for permit in kept:
            permit.release()


def test_errors_of_a_limiter_are_the_packages_own(limiter: Any) -> None:
    limiter.close()
    with pytest.raises(CustomerIOError, match="closed"):
        send(limiter)


class _Paced:
    """A store with a clock of its own that takes as long for each reply as it is told, and notes what it is asked."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.takes = [0.0]  # seconds, the last one from then on
        self.leads: list[float] = []
        self.failures = 0  # how many of the next questions fail
        self._below = MemoryStore(lambda: self.now)

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def transact(self, buckets: dict[tuple[str, str], Rate], ask: Ask) -> Reply:
        self.leads.append(ask.lead)
        if self.failures:
            self.failures -= 1
            raise ConnectionResetError("the other side closed it")
        takes = self.takes.pop(0) if len(self.takes) > 1 else self.takes[0]
        self.now += takes / 2
        reply = self._below.transact(buckets, ask)
        self.now += takes / 2
        return reply

    def after_fork(self) -> None:
        self._below.after_fork()

    def close(self) -> None:
        pass


def paced_limiter(store: _Paced) -> _limiter.StoreRateLimiter:
    return _limiter.StoreRateLimiter(
        store, limits(), processes=1, clock=lambda: store.now, sleep=store.sleep, what="A paced store"
    )


def test_a_single_failure_of_the_store_is_not_its_absence(caplog: pytest.LogCaptureFixture) -> None:
    store = _Paced()
    with contextlib.closing(paced_limiter(store)) as paced:
        for failures in (1, 1, 2):
            assert "is away" not in caplog.text
            store.failures = failures
            send(paced)
    assert "A paced store is away (ConnectionResetError)" in caplog.text


def test_nobody_waits_for_a_dispatcher_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with contextlib.closing(paced_limiter(_Paced())) as paced:
        with monkeypatch.context() as patch:
            patch.setattr(paced, "_compose", fail)
            with pytest.raises(RuntimeError, match="see the log"):
                send(paced)
        send(paced)


def test_slots_are_taken_ahead_by_what_the_store_takes_now() -> None:
    """A process that took them further ahead than others, after one slow reply, would pass those by."""
    store = _Paced()
    with contextlib.closing(paced_limiter(store)) as paced:
        store.takes = [0.8, 0.002, 0.002, 0.5, 0.002]
        for _ in range(6):
            send(paced)
    beyond = [round(lead - _limiter.LEAD, 3) for lead in store.leads]
    # The first reply has the connection's making in it; a slow one counts for a fifth, until the next.
    assert beyond[:6] == [0.0, 0.0, 0.004, 0.004, 0.203, 0.004]


def test_no_window_is_overrun_when_the_store_goes_nor_when_it_returns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_limiter, "PROBE_EVERY", 0.2)
    store = _Paced()
    stamps = []
    with contextlib.closing(paced_limiter(store)) as paced:
        since_return = 0
        while since_return < 20:
            permit = paced.acquire(["quick"], scope=SCOPE)
            permit.sent()
            stamps.append(store.now)
            permit.release()
            if len(stamps) == 30:
                store.failures = 2
            elif len(stamps) > 30 and not store.failures:
                since_return += not paced._lanes[SCOPE, ("quick",)].local
            assert len(stamps) < 5000
    assert worst_window(stamps, "quick") <= RATES["quick"].requests


class _Slow(_Paced):
    """One whose clock is the machine's."""

    def transact(self, buckets: dict[tuple[str, str], Rate], ask: Ask) -> Reply:
        time.sleep(0.05)
        self.now = time.monotonic()
        reply = self._below.transact(buckets, ask)
        time.sleep(0.05)
        return reply


def test_a_crowd_at_a_slow_store_starves_no_other_bucket() -> None:
    slow = _limiter.StoreRateLimiter(
        _Slow(), limits(), processes=1, clock=time.monotonic, sleep=None, what="A slow store"
    )
    until = time.monotonic() + 4.0

    def crowd() -> None:
        while time.monotonic() < until:
            send(slow, "fast")

    threads = [threading.Thread(target=crowd) for _ in range(30)]
    with contextlib.closing(slow):
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        send(slow, max_wait=3.0)
        for thread in threads:
            thread.join(20)


def test_a_limiter_closes_itself_at_the_end_of_a_with() -> None:
    with LocalRateLimiter() as limiter:
        limiter.acquire(["general"], scope="with").release()
    with pytest.raises(ConfigurationError, match="closed"):
        limiter.acquire(["general"], scope="with")
