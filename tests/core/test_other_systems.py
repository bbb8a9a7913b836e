"""What Windows and macOS lack, taken away: the client and the sandbox work without it, or say what to use instead."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from customerio_app import AppClient, FileRateLimiter, Rate, RateLimits
from customerio_sandbox import Sandbox, server

# Before anything else is imported, as on such a system.
WITHOUT = """
import os, signal, sys
for name in (
    "fork", "register_at_fork", "getuid", "geteuid", "getpgid", "pread", "pwrite", "posix_fallocate", "O_NOFOLLOW",
    "O_CLOEXEC", "fchmod", "setsid", "killpg",
):
    if hasattr(os, name):
        delattr(os, name)
for name in ("SIGKILL", "SIGHUP", "SIGUSR1", "SIGALRM", "setitimer"):
    if hasattr(signal, name):
        delattr(signal, name)
for name in ("fcntl", "pwd", "grp", "resource", "termios"):
    sys.modules[name] = None
"""

# macOS has fork, flock and the rest, and cannot reserve a file's blocks.
MACOS = """
import os
for name in ("posix_fallocate", "posix_fadvise", "sched_getaffinity"):
    if hasattr(os, name):
        delattr(os, name)
"""

CALLS = """
import asyncio, pathlib, sys
from customerio_app import AppClient, AsyncAppClient, Rate, RateLimits, LocalRateLimiter
from customerio_app.errors import CustomerIOError
from customerio_sandbox import Sandbox

folder = pathlib.Path(sys.argv[1])
with Sandbox() as sandbox:
    limiter = LocalRateLimiter(RateLimits(general=Rate(3, 0.2)))
    with AppClient(sandbox.api_key, base_url=sandbox.url, limiter=limiter) as cio:
        for _ in range(5):  # the last ones have to wait
            assert cio.segments.list().segments
        export = cio.exports.list().exports[0]
        (folder / "people.csv").write_text("from before")
        assert cio.exports.download(export.id, folder / "people.csv") > 0
        assert b"from before" not in (folder / "people.csv").read_bytes()

    async def main():
        async with AsyncAppClient(sandbox.api_key, base_url=sandbox.url) as cio:
            await asyncio.gather(*(cio.segments.list() for _ in range(3)))

    asyncio.run(main())
print([path.name for path in folder.iterdir()])
"""

LIMITER = """
import sys
from customerio_app import FileRateLimiter
from customerio_app.errors import ConfigurationError
try:
    FileRateLimiter(sys.argv[1] + "/limits")
except ConfigurationError as error:
    print(error)
"""


def run(program: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(folder)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("system", [WITHOUT, MACOS], ids=["windows", "macos"])
def test_calls_waiting_and_downloads(system: str, tmp_path: Path) -> None:
    assert run(system + CALLS, tmp_path) == "['people.csv']"


def test_without_file_locks_the_limiter_names_another(tmp_path: Path) -> None:
    said = run(WITHOUT + LIMITER, tmp_path)
    assert "FileRateLimiter" in said
    assert "RedisRateLimiter" in said
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_reserved_has_its_size_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fcntl")
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    path = tmp_path / "limits"
    with (
        Sandbox(limits=False) as sandbox,
        AppClient(sandbox.api_key, base_url=sandbox.url, limiter=FileRateLimiter(path)) as cio,
    ):
        cio.segments.list()
        cio.segments.list()
    size = path.stat().st_size
    assert size == 256 * 1024


def test_a_disk_that_is_full_later_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file's blocks are not reserved a write can fail: each process then keeps to its part."""
    pytest.importorskip("fcntl")

    def full(*_: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    limiter = FileRateLimiter(tmp_path / "limits", RateLimits(general=Rate(100, 1.0)))
    with (
        Sandbox(limits=False) as sandbox,
        AppClient(sandbox.api_key, base_url=sandbox.url, limiter=limiter, max_wait=20) as cio,
    ):
        cio.segments.list()
        monkeypatch.setattr(os, "pwrite", full)
        cio.segments.list()
        assert limiter.store_away
        monkeypatch.undo()


def test_the_sandboxs_port_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as first:
        port = int(first.url.rsplit(":", 1)[1])
        with pytest.raises(OSError, match=r"in use|WinError 10048"), Sandbox(port=port):
            pass

    class Listener:
        options: list[tuple[int, int, int]] = []

        def setsockopt(self, *option: int) -> None:
            self.options.append(option)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", -5, raising=False)
    server._keep_to_itself(Listener())  # type: ignore[arg-type]
    assert Listener.options == [(socket.SOL_SOCKET, -5, 1)]


def test_a_name_that_the_system_does_not_take_is_an_error_before_the_download(tmp_path: Path) -> None:
    """Such as `a:b?` on Windows, and what is too long anywhere."""
    with Sandbox() as sandbox, AppClient(sandbox.api_key, base_url=sandbox.url) as cio:
        link = cio.exports.get_download_link(cio.exports.list().exports[0].id).url
        before = len(sandbox.requests)
        with pytest.raises(OSError, match=r"too long|WinError|Invalid"):
            cio.download(link, tmp_path / ("x" * 300))
        assert len(sandbox.requests) == before
    assert list(tmp_path.iterdir()) == []
