"""The file that processes share: only its own, busy is not away, and many processes at once."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from customerio_app.errors import ConfigurationError
from customerio_app.limits import FileRateLimiter, Rate, RateLimits
from customerio_app.limits._file import FileStore
from customerio_app.limits._window import Ask

from tests.limits.counting import CountingServer
from tests.limits.limit_worker import workers

LIMITS = RateLimits(described={"general": Rate(50, 1.0)})


def send(limiter: FileRateLimiter, count: int = 1) -> list[float]:
    stamps = []
    for _ in range(count):
        permit = limiter.acquire(["general"], scope="s")
        permit.sent()
        stamps.append(time.monotonic())
        permit.release()
    return stamps


@pytest.mark.parametrize("content", [b"region: eu\n", b"\0\0\0\0config", os.urandom(300_000)])
def test_a_file_of_somebody_elses_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes(content)
    limiter = FileRateLimiter(path, LIMITS)
    with contextlib.closing(limiter), pytest.raises(ConfigurationError, match="is not a file of the rate limiter's"):
        send(limiter)
    assert path.read_bytes() == content


def test_neither_links_nor_pipes_nor_folders_are_used(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("link", "pipe", "folder", "target/file"):
        limiter = FileRateLimiter(tmp_path / name, LIMITS)
        with contextlib.closing(limiter), pytest.raises(ConfigurationError, match=str(tmp_path / name)):
            send(limiter)
    assert (tmp_path / "target").read_bytes() == b""


def test_a_new_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    with contextlib.closing(FileRateLimiter(tmp_path / "limits", LIMITS)) as limiter:
        send(limiter)
    assert stat.S_IMODE((tmp_path / "limits").stat().st_mode) == 0o600


def test_a_folder_without_the_right_to_write_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    with contextlib.closing(FileRateLimiter(tmp_path / "limits", LIMITS)) as limiter:
        with monkeypatch.context() as patch:
            patch.setattr(os, "open", denied)
            with pytest.raises(ConfigurationError, match=r"Permission denied.*may write to"):
                send(limiter)
        send(limiter)


def test_busy_is_not_away(tmp_path: Path) -> None:
    with contextlib.closing(FileRateLimiter(tmp_path / "limits", LIMITS)) as limiter:
        send(limiter)
        with (tmp_path / "limits").open("r+b") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            threading.Timer(0.8, lambda: fcntl.flock(held, fcntl.LOCK_UN)).start()
            send(limiter)
            time.sleep(0.1)
        assert not limiter.store_away


def test_sixty_processes_that_start_together_keep_to_the_limit(tmp_path: Path) -> None:
    rate = Rate(50, 1.0)
    with workers(60, "file", str(tmp_path / "limits"), rate, 4.0, tasks=2) as team:
        pass
    stamps = sorted(stamp for worker in team for stamp in worker.sent)
    counting = CountingServer("sliding", rate.requests, rate.seconds)
    assert sum(not counting.take(stamp) for stamp in stamps) <= 2
    assert len(stamps) >= 60


def test_what_a_killed_process_held_is_free_again(tmp_path: Path) -> None:
    program = (
        "import sys, time\n"
        "from customerio_app.limits import *\n"
        "limiter = FileRateLimiter(sys.argv[1], RateLimits(described={'general': Rate(50, 1.0)}))\n"
        "held = [limiter.acquire(['general'], scope='s') for _ in range(20)]\n"
        "time.sleep(0.3); print('held', flush=True); time.sleep(60)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", program, str(tmp_path / "limits")], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    process.kill()
    process.wait()
    process.stdout.close()
    with contextlib.closing(FileRateLimiter(tmp_path / "limits", LIMITS)) as limiter:
        begin = time.monotonic()
        send(limiter, 60)
        assert time.monotonic() - begin < 15


def test_after_a_restart_of_the_machine_nothing_is_known_of_what_was_sent(tmp_path: Path) -> None:
    daily = RateLimits(described={"general": Rate(1, 86_400.0)})
    for uptime in (1e6, 0.0):
        limiter = FileRateLimiter(tmp_path / "limits", daily, clock=lambda: time.monotonic() + uptime)  # noqa: B023
        with contextlib.closing(limiter):
            limiter.acquire(["general"], scope="s", max_wait=5).sent()


def test_the_file_has_room_for_whoever_used_it_of_late(tmp_path: Path) -> None:
    now = 1000.0
    store = FileStore(tmp_path / "limits", lambda: now)

    def use_all(scopes: list[str]) -> None:
        for scope in scopes:
            store.transact({(scope, "general"): Rate(10, 1.0)}, Ask("p", (0,), want=1, waiting=1))

    with contextlib.closing(store):
        for day in range(600):
            use_all([f"eu/{day}"])
            now += 86_400.0
        with pytest.raises(OSError, match="is full"):
            use_all([f"us/{number}" for number in range(600)])
