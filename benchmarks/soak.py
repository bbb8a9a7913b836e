"""Many calls in one process: memory, threads and descriptors stay what they were after the first of them.

200,000 calls, half of them through an ``AppClient`` in threads and half through an ``AsyncAppClient`` in tasks: reads,
sends, refusals, errors, responses without end, broken connections, calls that run into their deadline, cancelled tasks,
downloads, with middleware and telemetry on. Run ``python benchmarks/soak.py``; ``--calls`` for fewer, ``--quick`` for a
short look. Exits with 1 where something grew.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import frozen
from customerio_app import (
    AppClient,
    AsyncAppClient,
    Attempt,
    LocalRateLimiter,
    Rate,
    RateLimits,
    RetryPolicy,
)
from customerio_app.errors import CustomerIOError
from customerio_app.telemetry import OpenTelemetry
from customerio_app_api.models import PersonIdentifiers, SendEmailRequest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider

#: Megabytes of resident memory, and of what else there is how many, by which the last three quarters may grow.
MEMORY = 8.0
OTHERS = 3

THREADS = 8
TASKS = 32
MESSAGE = SendEmailRequest(to="ada@example.com", transactional_message_id=3, identifiers=PersonIdentifiers(id="42"))

_ONE = b'{"segments": [{"id": 1, "name": "all"}]}'


class Misbehaving(asyncio.Protocol):
    """A server that answers well mostly, and else in each way that a call can end in."""

    seen = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.data = transport, b""

    def data_received(self, data: bytes) -> None:
        self.data += data
        while b"\r\n\r\n" in self.data:
            head, _, rest = self.data.partition(b"\r\n\r\n")
            lines = head.lower().split(b"\r\n")
            length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
            if len(rest) < length:
                return
            self.data = rest[length:]
            Misbehaving.seen += 1
            # A refusal holds up all calls for a while, so it is rarer than the rest.
            self.respond(3 if Misbehaving.seen % 10_000 == 3 else Misbehaving.seen % 100)

    def respond(self, turn: int) -> None:
        if turn == 1:
            self.transport.abort()
        elif turn == 2:
            self.send(503, b"<html><title>busy</title></html>")
        elif turn == 3 and Misbehaving.seen % 10_000 == 3:
            self.send(429, b'{"meta":{"error":"slow down"}}', b"Retry-After: 0\r\n")
        elif turn == 4:
            self.send(404, b'{"errors":[{"detail":"no such thing"}]}')
        elif turn == 5:
            self.send(200, b"{" * 2000)
        elif turn == 6:
            self.send(200, _ONE + b" " * 300_000)
        elif turn == 7:
            self.transport.write(b"HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{")
            self.transport.close()
        elif turn == 8:
            # Two responses to one request: the connection must not be used again.
            self.send(200, _ONE)
            self.send(200, b"{}")
        elif turn == 9:
            pass  # Nothing: the call runs into its deadline.
        else:
            self.send(200, _ONE)

    def send(self, status: int, body: bytes, more: bytes = b"") -> None:
        head = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n%bContent-Length: %d\r\n\r\n"
        self.transport.write(head % (status, more, len(body)) + body)


class Server:
    """The server, on an event loop and a thread of its own."""

    def __enter__(self) -> str:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        listening = self._loop.create_server(Misbehaving, "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(listening, self._loop).result(10)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()


@frozen
class Sample:
    """What the process holds at one moment."""

    calls: int
    megabytes: float
    threads: int
    descriptors: int
    objects: int

    @classmethod
    def taken(cls, calls: int) -> Sample:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            calls,
            pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
            threading.active_count(),
            len(list(Path("/proc/self/fd").iterdir())),
            len(gc.get_objects()),
        )

    def show(self) -> str:
        return f"{self.calls:9,} {self.megabytes:9.1f} {self.threads:8} {self.descriptors:12} {self.objects:10,}"


def watching(attempt: Attempt) -> Iterator[None]:
    """A middleware."""
    attempt.headers["X-Attempt"] = str(attempt.number)
    yield


def options(url: str) -> dict[str, Any]:
    """Options of both clients: everything on, nothing waited for long."""
    # A limiter remembers as many sends as its limit allows in a window: with millions, memory would grow by design.
    wide = Rate(5_000, 1.0, burst=5_000)
    return {
        "base_url": url,
        "limiter": LocalRateLimiter(RateLimits(general=wide, transactional=wide)),
        "retry": RetryPolicy(base=0.0),
        "total_timeout": 0.5,
        "max_response_bytes": 200_000,
        "middleware": [watching],
        "telemetry": OpenTelemetry(
            TracerProvider(shutdown_on_exit=False), MeterProvider([InMemoryMetricReader()], shutdown_on_exit=False)
        ),
    }


class Threads:
    """Calls through one ``AppClient``, from several threads."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder, self.outcomes = url, folder, Counter[str]()
        self.client = AppClient("key", on_call=self._note, **options(url))

    def _note(self, record: Any) -> None:
        self.outcomes[record.outcome] += 1

    def run(self, calls: int) -> None:
        threads = [threading.Thread(target=self._work, args=(n, calls // THREADS)) for n in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _work(self, number: int, calls: int) -> None:
        for turn in range(calls):
            with suppress(CustomerIOError):
                if turn % 10 == 9:
                    self.client.send.email(MESSAGE)
                elif turn % 100 == 50:
                    self.client.download(f"{self.url}/file", self.folder / f"thread-{number}")
                else:
                    self.client.segments.list()

    def close(self) -> None:
        self.client.close()


class Tasks:
    """Calls through one ``AsyncAppClient``, from several tasks, some of them cancelled."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder, self.outcomes = url, folder, Counter[str]()
        self.runner = asyncio.Runner()
        self.client = AsyncAppClient("key", on_call=self._note, **options(url))

    def _note(self, record: Any) -> None:
        self.outcomes[record.outcome] += 1

    def run(self, calls: int) -> None:
        self.runner.run(self._all(calls))

    async def _all(self, calls: int) -> None:
        await asyncio.gather(*(self._work(number, calls // TASKS) for number in range(TASKS)))

    async def _work(self, number: int, calls: int) -> None:
        for turn in range(calls):
            with suppress(CustomerIOError, TimeoutError):
                if turn % 10 == 9:
                    await self.client.send.email(MESSAGE)
                elif turn % 100 == 50:
                    await self.client.download(f"{self.url}/file", self.folder / f"task-{number}")
                elif turn % 100 == 51:
                    async with asyncio.timeout(0.0005):
                        await self.client.segments.list()
                else:
                    await self.client.segments.list()

    def close(self) -> None:
        self.runner.run(self.client.close())
        self.runner.close()


def soak(side: Threads | Tasks, calls: int) -> bool:
    """Make the calls in eight parts, and compare what the process holds after the second with what it holds at last."""
    samples = []
    print(f"\n{type(side.client).__name__}")
    print(f"{'calls':>9} {'MB':>9} {'threads':>8} {'descriptors':>12} {'objects':>10}")
    began = time.monotonic()
    for part in range(1, 9):
        side.run(calls // 8)
        samples.append(Sample.taken(calls // 8 * part))
        print(samples[-1].show(), flush=True)
    settled, last = samples[1], samples[-1]
    side.close()
    print(
        f"{calls / (time.monotonic() - began):,.0f} calls/s; "
        + ", ".join(f"{k} {n}" for k, n in side.outcomes.most_common())
    )
    return (
        last.megabytes - settled.megabytes <= MEMORY
        and last.threads - settled.threads <= OTHERS
        and last.descriptors - settled.descriptors <= OTHERS * THREADS
        and last.objects <= settled.objects * 1.05
    )


def main(arguments: list[str] | None = None) -> int:
    """Soak both clients, and return 1 where something grew."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--calls", type=int, default=200_000, help="calls, all together")
    parser.add_argument("--quick", action="store_true", help="8,000 calls")
    chosen = parser.parse_args(arguments)
    calls = 8_000 if chosen.quick else chosen.calls
    grown = []
    with Server() as url, tempfile.TemporaryDirectory() as folder:
        for kind in (Threads, Tasks):
            if not soak(kind(url, Path(folder)), calls // 2):
                grown.append(kind.__name__)
    print(f"\nmissed: {', '.join(grown)} grew" if grown else "\nnothing grew")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
