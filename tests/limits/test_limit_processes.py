"""The shared limiters among real processes, with a real server or file that fails in every way we could think of.

What was sent is counted afterwards, by the clock that all processes of a machine share. Nothing here depends on how
fast the machine is; only its standing still for longer than the guard could show as a send too many, so one is allowed.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
from customerio_app.errors import ConfigurationError, RateLimitWaitError
from customerio_app.limits import FileRateLimiter, LocalRateLimiter, Rate, RateLimiter, RateLimits, RedisRateLimiter

from tests.limits.counting import CountingServer
from tests.limits.limit_worker import SCOPE, Worker, workers
from tests.limits.servers import Server, redis_server

RATE = Rate(20, 1.0, burst=20)
SHORT = Rate(10, 0.4, burst=10)
LIMITS = RateLimits(described={"general": RATE, "slow": Rate(1, 60.0)})


def too_many(stamps: list[float], rate: Rate = RATE) -> int:
    server = CountingServer("sliding", rate.requests, rate.seconds)
    return sum(not server.take(stamp) for stamp in sorted(stamps))


def all_sent(team: list[Worker]) -> list[float]:
    return [stamp for worker in team for stamp in worker.sent]


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.01)


@pytest.fixture(scope="module", params=["redis", "valkey"])
def running(request: pytest.FixtureRequest) -> Iterator[Server]:
    with redis_server(request.param) as server:
        yield server


@pytest.fixture(params=["file", "redis"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    if request.param == "file":
        yield "file", str(tmp_path / "limits")
        return
    with redis_server() as server:
        yield "redis", server.url


def limiter_at(target: tuple[str, str], **options: Any) -> FileRateLimiter | RedisRateLimiter:
    kind, where = target
    return (FileRateLimiter if kind == "file" else RedisRateLimiter)(where, LIMITS, **options)


def send(limiter: RateLimiter, count: int = 1, **options: Any) -> list[float]:
    stamps = []
    for _ in range(count):
        permit = limiter.acquire(["general"], scope=SCOPE, **options)
        permit.sent()
        stamps.append(time.monotonic())
        permit.release()
    return stamps


def test_four_processes_fill_the_rate_together(target: tuple[str, str]) -> None:
    with workers(4, *target, RATE, 3.0) as team:
        pass
    assert too_many(all_sent(team)) <= 1
    counts = [len(worker.sent) for worker in team]
    assert sum(counts) >= 45  # 59 on an idle machine
    assert max(counts) - min(counts) <= 8


def test_a_process_that_is_killed_takes_nothing_with_it(target: tuple[str, str]) -> None:
    with workers(3, *target, RATE, 3.0) as team:
        victim = team[0]
        wait_until(lambda: len(victim.sent) > 3)
        victim.kill()
        killed = time.monotonic()
    assert too_many(all_sent(team)) <= 1
    assert sum(stamp > killed for stamp in all_sent(team)) >= 20


@pytest.mark.parametrize("failure", ["kill", "freeze"])
def test_while_the_server_is_away_the_processes_keep_to_their_parts(failure: str) -> None:
    with redis_server() as server, workers(4, "redis", server.url, RATE, 7.0) as team:
        wait_until(lambda: len(all_sent(team)) > 30)
        getattr(server, failure)()
        gone = time.monotonic()
        wait_until(lambda: sum(stamp > gone + 1.3 for stamp in all_sent(team)) > 12)
        server.start() if failure == "kill" else server.thaw()
        back = time.monotonic()
        wait_until(lambda: sum(stamp > back for stamp in all_sent(team)) > 20)
    assert [worker.finish() for worker in team] == [0] * 4
    assert too_many(all_sent(team)) <= 1


def test_the_script_is_loaded_again_after_a_flush(running: Server) -> None:
    with contextlib.closing(limiter_at(("redis", running.url))) as limiter:
        send(limiter)
        with redis.Redis.from_url(running.url) as client:
            client.script_flush()
        send(limiter)
        assert not limiter.store_away


def test_a_failover_to_an_empty_server_costs_a_window() -> None:
    with redis_server() as server, workers(2, "redis", server.url, RATE, 3.5) as team:
        wait_until(lambda: len(all_sent(team)) > 30)
        with redis.Redis.from_url(server.url) as client:
            client.flushall()
    assert too_many(all_sent(team)) <= 1
    assert len(all_sent(team)) >= 35


def test_a_wrong_password_is_told_at_the_first_contact_and_is_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with redis_server(password="right-5up3r") as server:
        wrong = server.url.replace("right-5up3r", "wr0ng-53cr3t")
        for source in (wrong, redis.asyncio.Redis.from_url(wrong), redis.Redis.from_url(wrong)):
            with contextlib.closing(limiter_at(("redis", source))) as limiter:  # type: ignore[arg-type]
                for _ in range(2):
                    with pytest.raises(ConfigurationError, match="password") as caught:
                        send(limiter)
                    assert "53cr3t" not in f"{caught.value!r} {limiter!r}"
        right = limiter_at(("redis", server.url))
        send(right)
        assert not right.store_away
        right.close()
    assert "53cr3t" not in caplog.text
    assert "right-5up3r" not in caplog.text


def test_bad_arguments_are_told_without_the_password() -> None:
    for source in ("http://:s3cr3t@x", 5, redis.asyncio.RedisCluster):
        with pytest.raises(ConfigurationError) as caught:
            RedisRateLimiter(source)
        assert "s3cr3t" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="processes"):
        FileRateLimiter("x", LIMITS, processes=0)


def test_a_socket_an_asynchronous_client_and_a_client_serve_as_well(running: Server) -> None:
    for source in (
        f"unix://{running.socket}",
        redis.asyncio.Redis.from_url(running.url),
        redis.Redis.from_url(running.url, decode_responses=True),
    ):
        with contextlib.closing(RedisRateLimiter(source, LIMITS, prefix="other")) as limiter:
            send(limiter, 2)
            assert not limiter.store_away


def test_one_call_or_two_for_a_send(running: Server) -> None:
    with contextlib.closing(limiter_at(("redis", running.url))) as limiter:
        send(limiter, 30)
        store: Any = limiter._store
        assert store.calls <= 60 + 10


def test_a_pause_reaches_the_other_processes(target: tuple[str, str]) -> None:
    with contextlib.closing(limiter_at(target)) as limiter, workers(2, *target, RATE, 3.5) as team:
        wait_until(lambda: len(all_sent(team)) > 5)
        permit = limiter.acquire(["general"], scope=SCOPE)
        permit.sent()
        permit.refused(1.0)
        refused = time.monotonic()
        permit.release()
        with pytest.raises(RateLimitWaitError):
            limiter.acquire(["general"], scope=SCOPE, max_wait=0.1)
    # Less what was on its way to the store; a slot is taken 20 ms ahead at most.
    assert sum(refused + 0.2 < stamp < refused + 0.95 for stamp in all_sent(team)) == 0
    assert any(stamp > refused + 1.0 for stamp in all_sent(team))


# The file


def hold_the_lock(path: str) -> subprocess.Popen[bytes]:
    """A process that has locked the file, and sleeps."""
    program = (
        "import fcntl, sys, time\n"
        "file = open(sys.argv[1], 'r+b'); fcntl.flock(file, fcntl.LOCK_EX); print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", program, path], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    holder.stdout.close()
    return holder


def test_whoever_hangs_or_dies_with_the_files_lock_stops_nobody(tmp_path: Path) -> None:
    path = str(tmp_path / "limits")
    with contextlib.closing(FileRateLimiter(path, LIMITS)) as limiter:
        stamps = send(limiter, 3)
        holder = hold_the_lock(path)
        holder.send_signal(signal.SIGSTOP)
        stamps += send(limiter, 5)
        assert limiter.store_away
        holder.kill()
        holder.wait()
        wait_until(lambda: not limiter.store_away)
        stamps += send(limiter, 5)
    assert too_many(stamps) <= 1


@pytest.mark.parametrize("damage", ["delete", "empty", "garbage", "torn"])
def test_a_file_that_is_lost_lets_no_flood_through(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "limits"
    with contextlib.closing(FileRateLimiter(path, RateLimits(described={"general": SHORT}))) as limiter:
        send(limiter)
        time.sleep(2 * SHORT.seconds + 0.1)  # past the careful first window: all may leave at once
        stamps = send(limiter, 10)
        if damage == "delete":
            path.unlink()
        elif damage == "empty":
            path.write_bytes(b"")
        elif damage == "garbage":
            path.write_bytes(os.urandom(300_000))
        else:  # the newer of the two copies was not written to its end
            content = bytearray(path.read_bytes())
            newer = max((0, 128 * 1024), key=lambda at: int.from_bytes(content[at + 8 : at + 16], "little"))
            content[newer + 40 : newer + 60] = bytes(20)
            path.write_bytes(content)
        stamps += send(limiter, 6)
        assert not limiter.store_away
    assert len(stamps) == 16
    # The torn copy took its last send with it, which a real torn write does not: whoever writes it has not sent yet.
    assert too_many(stamps, SHORT) <= (damage == "torn")


def test_a_folder_that_is_missing_is_told_at_the_first_contact(tmp_path: Path) -> None:
    with contextlib.closing(FileRateLimiter(tmp_path / "missing" / "limits", LIMITS)) as limiter:
        with pytest.raises(ConfigurationError, match=r"missing/limits.*folder that exists"):
            send(limiter)
        (tmp_path / "missing").mkdir()
        send(limiter)
        assert not limiter.store_away


def test_a_full_disk_leaves_everybody_a_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with contextlib.closing(FileRateLimiter(tmp_path / "limits", LIMITS)) as limiter:
        stamps = send(limiter, 3)
        assert limiter.store_away
        monkeypatch.undo()
        wait_until(lambda: not limiter.store_away)
        stamps += send(limiter, 3)
    assert too_many(stamps, Rate(5, 1.0)) <= 1


# Forks, loops, threads


def make_limiter(kind: str, folder: Path, server: Server) -> RateLimiter:
    if kind == "local":
        return LocalRateLimiter(LIMITS)
    return limiter_at((kind, str(folder / "limits") if kind == "file" else server.url))


@pytest.fixture(scope="module")
def one_server() -> Iterator[Server]:
    with redis_server() as server:
        yield server


@pytest.mark.parametrize("kind", ["local", "file", "redis"])
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_after_first_use(kind: str, tmp_path: Path, one_server: Server) -> None:
    limiter = make_limiter(kind, tmp_path, one_server)
    stamps = send(limiter, 3)
    waiting = threading.Thread(target=lambda: stamps.extend(send(limiter, 5)))
    waiting.start()
    context = multiprocessing.get_context("fork")
    mine, theirs = context.Pipe()

    def child() -> None:
        theirs.send(send(limiter, 7))
        limiter.close()

    process = context.Process(target=child)
    process.start()
    stamps += mine.recv()
    process.join(20)
    waiting.join(20)
    limiter.close()
    mine.close()
    theirs.close()
    assert process.exitcode == 0
    assert len(stamps) == 15
    if kind != "local":  # which knows nothing of other processes
        assert too_many(stamps) <= 1


@pytest.mark.parametrize("kind", ["local", "file", "redis"])
def test_two_event_loops_and_two_threads_share_one_line(kind: str, tmp_path: Path, one_server: Server) -> None:
    limiter = make_limiter(kind, tmp_path, one_server)
    stamps: list[float] = []

    async def task() -> None:
        for _ in range(3):
            permit = await limiter.acquire_async(["general"], scope="eu/" + kind)
            permit.sent()
            stamps.append(time.monotonic())
            permit.release()

    async def tasks() -> None:
        await asyncio.gather(*(task() for _ in range(3)))

    def block() -> None:
        for _ in range(9):
            permit = limiter.acquire(["general"], scope="eu/" + kind)
            permit.sent()
            stamps.append(time.monotonic())
            permit.release()

    threads = [threading.Thread(target=lambda: asyncio.run(tasks())) for _ in range(2)]
    threads += [threading.Thread(target=block) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    limiter.close()
    assert len(stamps) == 36
    assert too_many(stamps) <= 1


@pytest.mark.parametrize("kind", ["local", "file", "redis"])
def test_a_stuck_event_loop_holds_up_nobody_else(kind: str, tmp_path: Path, one_server: Server) -> None:
    limiter = make_limiter(kind, tmp_path, one_server)
    inside, go_on = threading.Event(), threading.Event()

    async def first_then_stuck() -> None:
        waiting = asyncio.ensure_future(limiter.acquire_async(["general"], scope="stuck/" + kind))
        await asyncio.sleep(0)
        inside.set()
        go_on.wait(30)
        permit = await waiting
        permit.release()

    for _ in range(4):  # past the careful start, so that the next one has to wait
        permit = limiter.acquire(["general"], scope="stuck/" + kind)
        permit.sent()
        permit.release()
    thread = threading.Thread(target=lambda: asyncio.run(first_then_stuck()))
    thread.start()
    assert inside.wait(20)
    for _ in range(3):
        permit = limiter.acquire(["general"], scope="stuck/" + kind)
        permit.sent()
        permit.release()
    go_on.set()
    thread.join(20)
    limiter.close()
    assert not thread.is_alive()


@pytest.mark.parametrize("kind", ["local", "file", "redis"])
def test_what_is_cancelled_or_late_burns_nothing(kind: str, tmp_path: Path, one_server: Server) -> None:
    limiter = make_limiter(kind, tmp_path, one_server)
    scope = "cancelled/" + kind

    async def main() -> None:
        held = await limiter.acquire_async(["slow"], scope=scope)
        with pytest.raises(RateLimitWaitError):
            await limiter.acquire_async(["slow"], scope=scope, max_wait=0.05)
        waiting = [asyncio.ensure_future(limiter.acquire_async(["slow"], scope=scope)) for _ in range(5)]
        await asyncio.sleep(0.05)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        held.release()
        # Nothing was ever sent: the only slot of this minute is free again.
        permit = await limiter.acquire_async(["slow"], scope=scope, max_wait=20)
        assert permit.waited < 20
        permit.sent()
        permit.release()
        with pytest.raises(RateLimitWaitError):
            await limiter.acquire_async(["slow"], scope=scope, max_wait=20)

    asyncio.run(main())
    limiter.close()
    if kind != "local":
        with pytest.raises(ConfigurationError, match="closed"):
            limiter.acquire(["slow"], scope=scope)


def test_importing_the_limiters_imports_neither_redis_nor_asyncio() -> None:
    program = (
        "import sys\n"
        "import customerio_app.limits as limits\n"
        "limits.LocalRateLimiter(limits.RateLimits(described={'a': limits.Rate(1, 1.0)})).acquire(['a'], scope='s')\n"
        "limits.FileRateLimiter, limits.RedisRateLimiter\n"
        "print([name for name in ('redis', 'asyncio', 'httpx', 'attrs') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("kind", ["local", "file", "redis"])
def test_a_call_without_buckets_goes_at_once(kind: str, tmp_path: Path, one_server: Server) -> None:
    limiter = make_limiter(kind, tmp_path, one_server)
    limiter.acquire([], scope=SCOPE, max_wait=0).release()
    limiter.close()


def test_the_lock_is_free_between_two_calls(tmp_path: Path) -> None:
    with contextlib.closing(FileRateLimiter(tmp_path / "limits", LIMITS)) as limiter:
        send(limiter)
        with (tmp_path / "limits").open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
