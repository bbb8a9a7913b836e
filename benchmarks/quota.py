"""How much of the quota the limiters use, how often they are refused, how long and how fairly they make people wait.

An own server in its own process counts requests in one of three ways (fixed window, sliding log, token bucket) and
answers after 80 to 250 ms; on its way up each request takes 40 ms and up to J more ("small" 8 ms, "large" 85 ms, spread
evenly). Threads, tasks or processes send as fast as their limiter lets them.

    python benchmarks/quota.py            everything, about 15 minutes
    python benchmarks/quota.py --quick    the main rows, under a minute
    python benchmarks/quota.py --only redis --only away

Columns: the share of the permitted rate that was accepted after the first 3 s; refusals among 1,000 after that;
the longest wait against the median one; CPU of a call in its process, sockets included; calls to the store for a grant.
The other libraries are compared where they are installed (requirements/bench.in).
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import importlib
import importlib.util
import math
import multiprocessing as mp
import os
import random
import socket
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "overlay"), str(ROOT / "generated"), str(ROOT / "sandbox"), str(ROOT)]

from customerio_app.limits import FileRateLimiter, LocalRateLimiter, Rate, RateLimits, RedisRateLimiter  # noqa: E402

from tests.limits.counting import COUNTINGS, CountingServer, arrivals  # noqa: E402
from tests.limits.simulation import Simulation  # noqa: E402

SCOPE = "eu/bench"
UP = 0.040
DOWN = (0.040, 0.160)
JITTERS = {"small": 0.008, "medium": 0.020, "large": 0.085}
WARM = 3.0
CONTEXT = mp.get_context("spawn")


# The server


def serve(kind: str, requests: int, seconds: float, jitter: float, used: float, pipe: Any) -> None:
    now = time.monotonic()
    others = arrivals("even", used, now, 3600.0 if used else 0.0, random.Random(1))
    server = CountingServer(kind, requests, seconds, phase=random.random(), others=others)
    asyncio.run(_serve(server, jitter, pipe))


async def _serve(model: CountingServer, jitter: float, pipe: Any) -> None:
    loop = asyncio.get_running_loop()
    dice = random.Random(7)
    log: list[tuple[float, bool]] = []
    last, blocked_until, stalled_until = 0.0, 0.0, 0.0

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal last
        while await reader.readline():
            arrival = time.monotonic() + UP + dice.uniform(0, jitter)
            await asyncio.sleep(arrival - time.monotonic())
            # The planned time counts, not when this process got round to it.
            arrival = last = max(arrival, last)
            blocked = blocked_until - arrival
            taken = blocked <= 0 and model.take(arrival)
            log.append((arrival, taken))
            await asyncio.sleep(max(dice.uniform(*DOWN), stalled_until - time.monotonic()))
            writer.write(b"200\n" if taken else b"429 %.3f\n" % blocked if blocked > 0 else b"429\n")
        writer.close()

    def command() -> None:
        nonlocal blocked_until, stalled_until
        word = pipe.recv()
        if word == "log":
            pipe.send(log)
        elif word == "stop":
            stop.set()
        elif word.startswith("stall"):
            stalled_until = time.monotonic() + float(word.split()[1])
            pipe.send(time.monotonic())
        else:
            blocked_until = time.monotonic() + float(word)
            pipe.send(time.monotonic())

    stop = asyncio.Event()
    server = await asyncio.start_server(connection, "127.0.0.1", 0)
    loop.add_reader(pipe.fileno(), command)
    pipe.send(server.sockets[0].getsockname()[1])
    await stop.wait()
    os._exit(0)  # requests that are still on their way end here


class Server:
    """The counting server's process."""

    def __init__(self, kind: str, rate: Rate, jitter: float, used: float = 0.0) -> None:
        self._pipe, theirs = CONTEXT.Pipe()
        arguments = (kind, rate.requests, rate.seconds, jitter, used, theirs)
        self._process = CONTEXT.Process(target=serve, args=arguments, daemon=True)
        self._process.start()
        self.port: int = self._pipe.recv()

    def log(self) -> list[tuple[float, bool]]:
        self._pipe.send("log")
        entries: list[tuple[float, bool]] = self._pipe.recv()
        return sorted(entries)

    def stall(self, seconds: float) -> float:
        self._pipe.send(f"stall {seconds}")
        since: float = self._pipe.recv()
        return since

    def block(self, seconds: float) -> float:
        self._pipe.send(str(seconds))
        since: float = self._pipe.recv()
        return since

    def stop(self) -> None:
        self._pipe.send("stop")
        self._process.join(5)
        if self._process.is_alive():
            self._process.kill()


# The clients


@dataclass
class Outcome:
    """What one client process saw."""

    waits: list[tuple[float, float]] = field(default_factory=list)  # when it began, how long
    calls: int = 0
    cpu: float = 0.0
    store_calls: int = 0
    errors: list[str] = field(default_factory=list)


# A gate is a function that waits and returns what is to be done when the request is sent, refused and over.
Done = tuple[Callable[[], None], Callable[[float | None], None], Callable[[], None]]
FREE: Done = (lambda: None, lambda _: None, lambda: None)


def ours(limiter: Any) -> tuple[Callable[[bool], Done], Callable[[bool], Awaitable[Done]]]:
    def blocking(front: bool) -> Done:
        permit = limiter.acquire(("b",), scope=SCOPE, front=front)
        return permit.sent, permit.refused, permit.release

    async def waiting(front: bool) -> Done:
        permit = await limiter.acquire_async(("b",), scope=SCOPE, front=front)
        return permit.sent, permit.refused, permit.release

    return blocking, waiting


def make_gates(name: str, rate: Rate, where: str) -> tuple[Any, Any, Any]:
    """A limiter by name: its blocking gate, its asynchronous gate, and the limiter itself."""
    limits = RateLimits(described={"b": rate})
    if name in ("local", "file", "redis"):
        limiter: Any = (
            LocalRateLimiter(limits)
            if name == "local"
            else FileRateLimiter(where, limits)
            if name == "file"
            else RedisRateLimiter(where, limits)
        )
        return (*ours(limiter), limiter)
    return (*THEIRS[name](rate, where), None)


def pyrate(rate: Rate, where: str) -> tuple[Any, Any]:
    library: Any = importlib.import_module("pyrate_limiter")
    limiter = library.Limiter(library.Rate(rate.requests, int(rate.seconds * 1000)))

    def blocking(front: bool) -> Done:
        limiter.try_acquire("b")
        return FREE

    async def waiting(front: bool) -> Done:
        await limiter.try_acquire_async("b")
        return FREE

    return blocking, waiting


def limits_library(rate: Rate, where: str) -> tuple[Any, Any]:
    package: Any = importlib.import_module("limits")
    strategy: Any = package.strategies.MovingWindowRateLimiter(package.storage.MemoryStorage())
    item = package.RateLimitItemPerSecond(rate.requests, int(rate.seconds))

    def blocking(front: bool) -> Done:
        while not strategy.hit(item, "b"):
            time.sleep(0.01)
        return FREE

    async def waiting(front: bool) -> Done:
        while not strategy.hit(item, "b"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        return FREE

    return blocking, waiting


def throttled(rate: Rate, where: str) -> tuple[Any, Any]:
    library: Any = importlib.import_module("throttled")
    asynchronous: Any = importlib.import_module("throttled.asyncio")

    def options(package: Any) -> dict[str, Any]:
        return {
            "key": "b",
            "using": "sliding_window",
            "quota": package.rate_limiter.per_sec(rate.requests, burst=rate.requests),
            "timeout": 60,
        }

    one, other = library.Throttled(**options(library)), asynchronous.Throttled(**options(asynchronous))

    def blocking(front: bool) -> Done:
        while one.limit("b").limited:
            pass
        return FREE

    async def waiting(front: bool) -> Done:
        while (await other.limit("b")).limited:
            pass
        return FREE

    return blocking, waiting


def aiolimiter(rate: Rate, where: str) -> tuple[Any, Any]:
    library: Any = importlib.import_module("aiolimiter")

    limiter: Any = None

    async def waiting(front: bool) -> Done:
        nonlocal limiter
        if limiter is None:
            limiter = library.AsyncLimiter(rate.requests, rate.seconds)
        await limiter.acquire()
        return FREE

    return None, waiting


THEIRS: dict[str, Callable[[Rate, str], tuple[Any, Any]]] = {
    "pyrate-limiter": pyrate,
    "limits": limits_library,
    "throttled-py": throttled,
    "aiolimiter": aiolimiter,
}
MODULES = {
    "pyrate-limiter": "pyrate_limiter",
    "limits": "limits",
    "throttled-py": "throttled",
    "aiolimiter": "aiolimiter",
}


def retry_after(response: bytes) -> float | None:
    words = response.split()
    return float(words[1]) if len(words) > 1 else None


HANG = (4.0, 10.0)  # seconds after the start between which connections hang
BLOCKED = (4.0, 5.0)  # when the event loop is blocked, and for how long
IN_FLIGHT = threading.Semaphore(32)


def thread_client(port: int, gate: Any, until: float, outcome: Outcome, how: str = "threads") -> None:
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        front = False
        while (began := time.monotonic()) < until:
            sent, refused, release = gate(front)
            granted = time.monotonic()
            if how == "hanging" and HANG[0] < granted - start < HANG[1]:
                time.sleep(start + HANG[1] - granted)
            with IN_FLIGHT if how == "stalled" else contextlib.nullcontext():
                sent()
                connection.sendall(b"G\n")
                response = connection.recv(64)
            if not front:
                outcome.waits.append((began, granted - began))
            outcome.calls += 1
            front = response.startswith(b"429")
            if front:
                refused(retry_after(response))
            release()


async def task_client(port: int, gate: Any, until: float, outcome: Outcome) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    front = False
    while (began := time.monotonic()) < until:
        sent, refused, release = await gate(front)
        granted = time.monotonic()
        sent()
        writer.write(b"G\n")
        response = await reader.readline()
        if not front:
            outcome.waits.append((began, granted - began))
        outcome.calls += 1
        front = response.startswith(b"429")
        if front:
            refused(retry_after(response))
        release()
    writer.close()


def client(port: int, name: str, rate: Rate, where: str, how: str, many: int, pipe: Any) -> None:
    """A client process: gets ready, waits to be told when to begin and to end, tells what it saw."""
    outcome = Outcome()
    blocking, waiting, limiter = make_gates(name, rate, where)
    pipe.send("ready")
    start, until = pipe.recv()
    time.sleep(max(0.0, start - time.monotonic()))
    cpu = time.process_time()
    try:
        if how in ("threads", "hanging", "stalled"):
            arguments = (port, blocking, until, outcome, how)
            threads = [threading.Thread(target=thread_client, args=arguments, daemon=True) for _ in range(many)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(max(0.1, until + 2 - time.monotonic()))
        else:
            asyncio.run(_tasks(port, waiting, until, outcome, many, how))
    except Exception as error:
        outcome.errors.append(repr(error))
    outcome.cpu = time.process_time() - cpu
    outcome.store_calls = getattr(getattr(limiter, "_store", None), "calls", 0)
    pipe.send(outcome)
    os._exit(0)  # threads of other libraries may wait for ever


async def _tasks(port: int, gate: Any, until: float, outcome: Outcome, many: int, how: str) -> None:
    if how == "blocked":
        asyncio.get_running_loop().call_later(BLOCKED[0], time.sleep, BLOCKED[1])
    tasks = [asyncio.ensure_future(task_client(port, gate, until, outcome)) for _ in range(many)]
    done, late = await asyncio.wait(tasks, timeout=until + 2 - time.monotonic())
    outcome.errors += [repr(task.exception()) for task in done if task.exception() is not None]
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)


# A run


@dataclass
class Figures:
    """A row of the table."""

    title: str
    share: float
    refused: float  # among 1,000
    refusals: int
    unfair: float
    cpu: float  # ms
    store_calls: float
    errors: list[str]


class Run:
    """One limiter in one or more processes, and its server."""

    def __init__(
        self,
        title: str,
        name: str,
        rate: Rate,
        kind: str,
        jitter: float,
        how: str,
        many: int,
        processes: int,
        where: str,
        used: float = 0.0,
    ) -> None:
        self.title, self.rate = title, rate
        self.server = Server(kind, rate, jitter, used)
        self._pipes: list[Any] = []
        self._processes: list[Any] = []
        for _ in range(processes):
            mine, theirs = CONTEXT.Pipe()
            arguments = (self.server.port, name, rate, where, how, many, theirs)
            self._pipes.append(mine)
            self._processes.append(CONTEXT.Process(target=client, args=arguments, daemon=True))
            self._processes[-1].start()

    def go(self, seconds: float) -> None:
        for pipe in self._pipes:
            pipe.recv()
        self.start = time.monotonic() + 0.2
        self.end = self.start + seconds
        for pipe in self._pipes:
            pipe.send((self.start, self.end))

    def finish(self) -> Figures:
        outcomes: list[Outcome] = [pipe.recv() for pipe in self._pipes]
        for process in self._processes:
            process.join(5)
        self.log = self.server.log()
        self.server.stop()
        after = [entry for entry in self.log if self.start + WARM <= entry[0] <= self.end]
        taken = [arrival for arrival, accepted in after if accepted]
        refusals = len(after) - len(taken)
        waits = [wait for each in outcomes for began, wait in each.waits if began >= self.start + WARM]
        median = statistics.median(waits) if waits else math.nan
        calls = max(1, sum(each.calls for each in outcomes))
        return Figures(
            self.title,
            rate_share(taken, self.rate),
            1000 * refusals / max(1, len(after)),
            refusals,
            max(waits) / median if waits and median > 0 else math.nan,
            1000 * sum(each.cpu for each in outcomes) / calls,
            sum(each.store_calls for each in outcomes) / calls,
            [error for each in outcomes for error in each.errors],
        )


def rate_share(taken: list[float], rate: Rate) -> float:
    """Part of the rate that was accepted; over whole windows, so that where in a burst the run ends does not matter."""
    whole = (len(taken) - 1) // rate.requests * rate.requests
    if whole <= 0:
        return 0.0
    return whole / (taken[whole] - taken[0]) / (rate.requests / rate.seconds)


# The report


class Report:
    """Prints rows as they come, and the checks in the end."""

    def __init__(self) -> None:
        self.checks: list[tuple[str, str, str, bool]] = []

    def head(self, title: str) -> None:
        print(f"\n{title}")
        print(f"  {'':44} {'share':>7} {'refused':>9} {'longest':>8} {'CPU':>8} {'store':>6}")
        print(f"  {'':44} {'':>7} {'of 1,000':>9} {'/median':>8} {'ms/call':>8} {'/grant':>6}", flush=True)

    def row(self, figures: Figures) -> None:
        store = f"{figures.store_calls:6.2f}" if figures.store_calls else "     -"
        unfair = "-" if math.isnan(figures.unfair) else f"{figures.unfair:.2f}"
        print(
            f"  {figures.title:44} {figures.share:7.1%} {figures.refused:9.1f} {unfair:>8} {figures.cpu:8.2f} {store}",
            flush=True,
        )
        for error in figures.errors[:1]:
            print(f"      error: {error[:110]}")

    def check(self, what: str, value: str, wanted: str, passed: bool) -> None:
        self.checks.append((what, value, wanted, passed))

    def finish(self) -> int:
        print("\nChecks")
        for what, value, wanted, passed in self.checks:
            print(f"  {'PASS' if passed else 'FAIL'}  {what:66} {value:>18}   wanted {wanted}")
        failed = sum(not passed for *_, passed in self.checks)
        print(f"\n{len(self.checks) - failed} of {len(self.checks)} checks passed")
        return 1 if failed else 0


@dataclass
class Row:
    """What to run in a row."""

    group: str
    title: str
    name: str
    per_second: int
    how: str
    many: int
    processes: int
    share: float | None = None  # wanted with small jitter
    refused: float = 0.0  # at most, of 1,000
    fair: float | None = None


ROWS = [
    Row("local", "local, 20 threads", "local", 10, "threads", 20, 1, 0.98, 0.0, 1.1),
    Row("local", "local, 50 tasks", "local", 10, "tasks", 50, 1, 0.98, 0.0, 1.1),
    Row("file", "file, 4 processes x 10 tasks", "file", 10, "tasks", 10, 4, 0.98, 0.0, 1.1),
    Row("redis", "Redis, 4 processes x 10 tasks", "redis", 10, "tasks", 10, 4, 0.975, 1.0, 1.1),
    Row("local", "local, 50 tasks", "local", 100, "tasks", 50, 1, 0.975, 1.0),
    Row("local", "local, 60 threads", "local", 100, "threads", 60, 1, 0.98, 1.0),
    Row("file", "file, 4 processes x 20 tasks", "file", 100, "tasks", 20, 4, 0.975, 1.0),
    Row("redis", "Redis, 4 processes x 20 tasks", "redis", 100, "tasks", 20, 4, 0.975, 1.0),
]
OTHERS = [
    Row("others", "pyrate-limiter, 20 threads", "pyrate-limiter", 10, "threads", 20, 1),
    Row("others", "pyrate-limiter, 50 tasks", "pyrate-limiter", 10, "tasks", 50, 1),
    Row("others", "limits moving window + sleep, 20 threads", "limits", 10, "threads", 20, 1),
    Row("others", "limits moving window + sleep, 50 tasks", "limits", 10, "tasks", 50, 1),
    Row("others", "throttled-py sliding window, 20 threads", "throttled-py", 10, "threads", 20, 1),
    Row("others", "throttled-py sliding window, 50 tasks", "throttled-py", 10, "tasks", 50, 1),
    Row("others", "aiolimiter(10, 1), 50 tasks", "aiolimiter", 10, "tasks", 50, 1),
]


class Stores:
    """A folder for files and a Redis server of our own."""

    def __init__(self, folder: str, redis: Any) -> None:
        self._folder, self.redis = folder, redis
        self._count = 0

    def place(self, name: str) -> str:
        self._count += 1
        if name == "file":
            return str(Path(self._folder) / f"limits{self._count}")
        return f"{self.redis.url[:-1]}{self._count % 16}" if name == "redis" else ""


def run_rows(report: Report, rows: list[Row], jitter: str, seconds: float, stores: Stores, wanted: bool) -> None:
    for row in rows:
        rate = Rate(row.per_second, 1.0)
        # The three ways of counting side by side where that does not load the machine.
        for kinds in [COUNTINGS] if row.per_second <= 10 else [(kind,) for kind in COUNTINGS]:
            if stores.redis is not None and row.name == "redis":
                stores.redis.flush()
            runs = [
                Run(
                    *(f"{row.title}, {row.per_second}/s, {kind}", row.name, rate, kind, JITTERS[jitter]),
                    *(row.how, row.many, row.processes, stores.place(row.name)),
                )
                for kind in kinds
            ]
            for run in runs:
                run.go(seconds)
            for run in runs:
                figures = run.finish()
                report.row(figures)
                if wanted and row.share is not None:
                    good = figures.share >= row.share and figures.refused <= row.refused
                    value = f"{figures.share:.1%}, {figures.refusals} refused"
                    target = f">= {row.share:.1%}, <= {row.refused:g} in 1,000 refused"
                    report.check(figures.title, value, target, good and not figures.errors)
                if wanted and row.fair is not None:
                    report.check(
                        f"{figures.title}: longest wait / median",
                        f"{figures.unfair:.2f}",
                        f"<= {row.fair}",
                        figures.unfair <= row.fair,
                    )


# Large jitter, adapted: ten minutes of a simulated clock


def simulate(kind: str, jitter: float, seconds: float, seed: int = 1) -> tuple[float, float, float]:
    """The share, the refusals among 1,000, and the guard in the end (s)."""
    rate = Rate(10, 1.0)
    world = Simulation(rate, CountingServer(kind, 10, 1.0, phase=0.3), jitter=jitter, seed=seed)
    for _ in range(50):
        world.call()
    world.run(seconds)
    after = [entry for entry in world.arrived if entry[0] > world.arrived[0][0] + WARM]
    taken = [arrival for arrival, accepted in after if accepted]
    return rate_share(taken, rate), 1000 * (len(after) - len(taken)) / len(after), world.state["guard"]


def adapted(report: Report) -> None:
    print("\nLarge jitter, adapted: 10 minutes of a simulated clock, mean of 6 runs; local, 50 tasks, 10/s")
    # A guard as long as the jitter would leave 92.2 % on a sliding log: an adaptive one should do as well.
    for kind, wanted, most in (("fixed", 0.975, 1), ("sliding", 0.92, 2), ("bucket", 0.98, 1)):
        runs = [simulate(kind, JITTERS["large"], 600.0, seed) for seed in range(1, 7)]
        share, refused, guard = (statistics.mean(figures) for figures in zip(*runs, strict=True))
        print(
            f"  {kind:10} share {share:6.1%}   refused {refused:4.1f} of 1,000   guard in the end {1000 * guard:.0f} ms"
        )
        report.check(
            f"large jitter, adapted, {kind}",
            f"{share:.1%}, {refused:.1f}",
            f">= {wanted:.1%}, <= {most} in 1,000 refused",
            share >= wanted and refused <= most,
        )


# CPU


def processor_time(report: Report) -> None:
    limiter = LocalRateLimiter(RateLimits(described={"b": Rate(1_000_000, 1.0, burst=1_000_000)}))
    names = ("b",)
    first = limiter.acquire(names, scope=SCOPE)
    first.sent()
    first.release()
    time.sleep(1.1)  # past the careful first window
    count = 20_000
    began = time.process_time()
    for _ in range(count):
        limiter.acquire(names, scope=SCOPE)
    alone = (time.process_time() - began) / count * 1e6
    print(f"\nCPU of an acquire: {alone:.1f} us uncontended", end="")
    report.check("CPU of an uncontended acquire", f"{alone:.1f} us", "<= 25 us", alone <= 25)
    for how in ("tasks", "threads"):
        used = _saturated(how)
        print(f", {used:.0f} us saturated ({how})", end="", flush=True)
        report.check(f"CPU of a saturated acquire, 60 {how}", f"{used:.0f} us", "<= 250 us", used <= 250)
    print()


def _saturated(how: str) -> float:
    limiter = LocalRateLimiter(RateLimits(described={"b": Rate(400, 1.0)}))
    until = time.monotonic() + 4.0
    grants = 0

    def block() -> None:
        nonlocal grants
        while time.monotonic() < until:
            permit = limiter.acquire(("b",), scope=SCOPE)
            permit.sent()
            permit.release()
            grants += 1

    async def wait() -> None:
        nonlocal grants
        while time.monotonic() < until:
            permit = await limiter.acquire_async(("b",), scope=SCOPE)
            permit.sent()
            permit.release()
            grants += 1

    async def all_tasks() -> None:
        await asyncio.gather(*(wait() for _ in range(60)))

    began = time.process_time()
    if how == "tasks":
        asyncio.run(all_tasks())
    else:
        threads = [threading.Thread(target=block) for _ in range(60)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return (time.process_time() - began) / grants * 1e6


# Latency, crowds, other users of the quota


def far_store(report: Report, stores: Stores, seconds: float) -> None:
    from tests.limits.servers import delayed

    report.head("Round trip to Redis, one process x 50 tasks, 100/s, sliding log")
    for milliseconds in (2, 10, 50):
        stores.redis.flush()
        with delayed(int(stores.redis.url.rsplit(":", 1)[1].split("/")[0]), milliseconds / 2000) as port:
            where = f"redis://127.0.0.1:{port}/0"
            title = f"Redis, {milliseconds} ms"
            run = Run(title, "redis", Rate(100, 1.0), "sliding", JITTERS["small"], "tasks", 50, 1, where)
            run.go(seconds)
            figures = run.finish()
        report.row(figures)
        good = figures.share >= 0.95 and figures.refused <= 1
        report.check(title, f"{figures.share:.1%}, {figures.refusals} refused", ">= 95.0%, <= 1 in 1,000", good)


def crowds(report: Report, stores: Stores, seconds: float) -> None:
    report.head("Many processes, 2 tasks each, 10/s (4) and 100/s (50, 200), sliding log")
    for name in ("redis", "file"):
        for processes in (4, 50, 200):
            if name == "redis":
                stores.redis.flush()
            rate = Rate(100 if processes > 4 else 10, 1.0)
            title = f"{name} x {processes}"
            run = Run(title, name, rate, "sliding", JITTERS["small"], "tasks", 2, processes, stores.place(name))
            # A process of 200 calls every other second: it takes a minute until its start is no longer most of its CPU.
            run.go(max(seconds, 15.0) if processes < 200 else 60.0)
            figures = run.finish()
            report.row(figures)
            good = figures.share >= 0.95 and figures.refused <= 5
            report.check(title, f"{figures.share:.1%}, {figures.refusals} refused", ">= 95.0%, <= 5 in 1,000", good)
            calls = figures.store_calls
            report.check(f"{title}: store calls a grant", f"{calls:.2f}", "<= 2.5", calls <= 2.5)


def half_used(report: Report, stores: Stores) -> None:
    report.head("Half of 10/s used by others (evenly), 50 tasks, 60 s; share of what is left")
    runs = [
        Run(f"local, {kind}", "local", Rate(10, 1.0), kind, JITTERS["small"], "tasks", 50, 1, "", 5.0)
        for kind in COUNTINGS
    ]
    for run in runs:
        run.go(63.0)
    for run in runs:
        figures = run.finish()
        figures.share *= 2
        report.row(figures)
        good = figures.share >= 0.90 and figures.refused < 30
        report.check(
            f"half used by others, {figures.title}",
            f"{figures.share:.1%}, {figures.refused / 10:.1f} of 100 refused",
            ">= 90 % of the rest, < 3 of 100 refused",
            good,
        )


def stalls(report: Report, stores: Stores) -> None:
    print("\nWhat is granted and cannot leave, 10/s, sliding log: worst window, refusals")
    cases = [("event loop blocked 5 s", "blocked", 100), ("server stalled 10 s", "stalled", 150)]
    for what, how, many in [*cases, ("connections hang 6 s", "hanging", 60)]:
        for name in ("local", "file", "redis"):
            if name == "redis":
                stores.redis.flush()
            run = Run(
                f"{what}, {name}",
                *(name, Rate(10, 1.0), "sliding", JITTERS["small"], how, many, 1, stores.place(name)),
            )
            run.go(20.0)
            if how == "stalled":
                time.sleep(max(0.0, run.start + 4.0 - time.monotonic()))
                run.server.stall(10.0)
            figures = run.finish()
            times = [arrival for arrival, _ in run.log]
            worst = max(sum(begin <= at < begin + 1.0 for at in times) for begin in times)
            refused = 100 * sum(not accepted for _, accepted in run.log) / max(1, len(run.log))
            print(f"  {figures.title:44} worst window {worst:3}   refused {refused:4.1f} of 100", flush=True)
            good = worst <= 11 and refused <= 3
            report.check(figures.title, f"{worst}, {refused:.1f}", "<= 11 in a window, <= 3 of 100 refused", good)


# What goes wrong


def store_away(report: Report, stores: Stores) -> None:
    print("\nThe store away for 10 s (killed, started empty again): Redis, 4 processes x 10 tasks, 10/s, sliding log")
    stores.redis.flush()
    rate = Rate(10, 1.0)
    run = Run("away", "redis", rate, "sliding", JITTERS["small"], "tasks", 10, 4, stores.place("redis"))
    run.go(28.0)
    time.sleep(max(0.0, run.start + 5.0 - time.monotonic()))
    stores.redis.kill()
    gone = time.monotonic()
    time.sleep(10.0)
    stores.redis.start()
    back = time.monotonic()
    figures = run.finish()

    def taken(begin: float, end: float) -> float:
        return sum(1 for arrival, accepted in run.log if accepted and begin <= arrival < end) / (end - begin) / 10

    meanwhile, full = taken(gone, back), taken(back + 6.0, run.end)
    refusals = sum(1 for arrival, accepted in run.log if not accepted and arrival >= gone)
    refused = refusals / max(1, sum(1 for arrival, _ in run.log if arrival >= gone))
    print(f"  meanwhile {meanwhile:.1%} of the rate, from 6 s after its return {full:.1%}, {refusals} refused")
    report.check("store away: share of the rate meanwhile", f"{meanwhile:.1%}", ">= 70 %", meanwhile >= 0.70)
    report.check("store away: refusals", f"{refused:.2%}", "<= 1 %", refused <= 0.01)
    report.check("store away: full rate within 6 s of its return", f"{full:.1%}", ">= 95 %", full >= 0.95)
    report.check("store away: exceptions to the caller", str(len(figures.errors)), "0", not figures.errors)


def pause_spreads(report: Report, stores: Stores) -> None:
    stores.redis.flush()
    print("\nA 429 in one process (the server refuses everything for 2 s): Redis, 4 processes x 10 tasks, 10/s")
    run = Run("pause", "redis", Rate(10, 1.0), "sliding", JITTERS["small"], "tasks", 10, 4, stores.place("redis"))
    run.go(11.0)
    time.sleep(max(0.0, run.start + 5.0 - time.monotonic()))
    since = run.server.block(2.0)
    run.finish()
    refused = [arrival for arrival, accepted in run.log if not accepted and arrival >= since]
    trip = UP + JITTERS["small"] + DOWN[1]
    late = [arrival for arrival in refused if arrival > refused[0] + 0.050 + trip] if refused else []
    resumed = sum(1 for arrival, accepted in run.log if accepted and arrival > since + 2)
    print(
        f"  {len(refused)} refused on the way, {len(late)} later than 50 ms and a round trip; {resumed} after the pause"
    )
    report.check(
        "429 in one process: sent later than 50 ms + a round trip", str(len(late)), "0", bool(refused) and not late
    )
    report.check("429 in one process: sends after the pause", str(resumed), ">= 25", resumed >= 25)


def fresh(report: Report) -> None:
    print("\nA fresh client, first 3 s: on an idle quota, and right after an unknown predecessor (both sliding log)")
    rate = Rate(10, 1.0)
    run = Run("idle", "local", rate, "sliding", JITTERS["small"], "tasks", 50, 1, "")
    run.go(3.0)
    run.finish()
    idle = sum(not accepted for _, accepted in run.log)
    run = Run("after", "local", rate, "sliding", JITTERS["small"], "tasks", 50, 1, "")
    with contextlib.ExitStack() as stack:
        before = [stack.enter_context(socket.create_connection(("127.0.0.1", run.server.port))) for _ in range(10)]
        for connection in before:
            connection.sendall(b"G\n")
        run.go(3.0)
        for connection in before:
            connection.recv(64)
    run.finish()
    after = sum(not accepted for _, accepted in run.log)
    print(f"  refused: {idle} and {after}")
    report.check("fresh client on an idle quota: refusals", str(idle), "0", idle == 0)
    report.check("fresh client right after a predecessor: refusals", str(after), "<= 1", after <= 1)


class OwnRedis:
    """A Redis server of this run."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url: str = server.url
        self.kill: Callable[[], None] = server.kill
        self.start: Callable[[], None] = server.start

    def flush(self) -> None:
        import redis

        with redis.Redis.from_url(self.url) as connection:
            connection.flushall()


PARTS = ["local", "file", "redis", "large", "others", "cpu", "adapted", "away", "pause", "fresh"]
PARTS += ["far", "crowds", "half", "stalls"]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="the main rows for 9 s each, under a minute")
    parser.add_argument(
        "--only",
        action="append",
        choices=PARTS,
        help="only these parts; may be given several times",
    )
    options = parser.parse_args()
    parts = set(options.only or (["local", "file", "redis", "cpu", "fresh"] if options.quick else PARTS))
    seconds = 9.0 if options.quick else 20.0
    rows = [row for row in ROWS if row.group in parts]
    if options.quick:
        rows = [
            rows[index] for index in range(len(rows)) if rows[index].per_second == 10 and rows[index].how == "tasks"
        ]
    report = Report()
    with contextlib.ExitStack() as stack:
        redis = None
        if parts & {"redis", "away", "pause", "large", "far", "crowds", "stalls"}:
            from tests.limits.servers import Server as RedisServer
            from tests.limits.servers import find_or_install

            command = find_or_install("redis")
            if command is None:
                print("There is no redis-server, and none could be installed: the Redis rows are missing.")
                parts -= {"redis", "away", "pause", "far", "crowds", "stalls"}
                rows = [row for row in rows if row.group != "redis"]
            else:
                folder = stack.enter_context(tempfile.TemporaryDirectory())
                redis = OwnRedis(RedisServer(command, Path(folder), None))
                stack.callback(redis.kill)
        stores = Stores(stack.enter_context(tempfile.TemporaryDirectory()), redis)
        if rows:
            report.head("Small jitter (8 ms)")
            run_rows(report, rows, "small", seconds, stores, wanted=True)
        if "large" in parts:
            report.head("Large jitter (85 ms), as the guard adapts")
            slow = [row for row in ROWS if row.per_second == 10 and (redis is not None or row.name != "redis")]
            run_rows(report, slow, "large", seconds, stores, wanted=False)
        if "others" in parts:
            report.head("Other libraries, small jitter, one process")
            here = [row for row in OTHERS if importlib.util.find_spec(MODULES[row.name]) is not None]
            run_rows(report, here, "small", seconds, stores, wanted=False)
            for name in sorted({row.name for row in OTHERS} - {row.name for row in here}):
                print(f"  {name} is not installed (requirements/bench.in)")
        later: list[tuple[str, Callable[[], None]]] = [
            ("adapted", lambda: adapted(report)),
            ("cpu", lambda: processor_time(report)),
            ("fresh", lambda: fresh(report)),
            ("pause", lambda: pause_spreads(report, stores)),
            ("away", lambda: store_away(report, stores)),
            ("far", lambda: far_store(report, stores, seconds)),
            ("half", lambda: half_used(report, stores)),
            ("stalls", lambda: stalls(report, stores)),
            ("crowds", lambda: crowds(report, stores, seconds)),
        ]
        for part, run in later:
            if part in parts:
                run()
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
