"""What a call costs, and how often one send reaches a server that answers 500 to everything.

Both are measured on this machine in one run: the client against bare httpx, by turns, on the same loopback server in a
process of its own. Run ``python benchmarks/calls.py``; ``--peers-python`` names an interpreter that has ``customerio``
3.2 and ``async-customerio`` 2.18, for the second table. Exits with 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from attrs import frozen
from customerio_app import AppClient, AsyncAppClient, LocalRateLimiter, NoRateLimiter, Rate, RateLimits, RetryPolicy
from customerio_app.errors import ServerError
from customerio_app.telemetry import OpenTelemetry
from customerio_app_api.models import PersonIdentifiers, SendEmailRequest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider

MOST = 1.35
ROUNDS = 15
CALLS = 200

_SERVER = """
import asyncio, json, sys

status, body = int(sys.argv[1]), sys.argv[2].encode()
head = f"HTTP/1.1 {status} X\\r\\nContent-Type: application/json\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n"
reply = head.encode() + body
seen = 0

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.data = transport, b""

    def data_received(self, data):
        global seen
        self.data += data
        while b"\\r\\n\\r\\n" in self.data:
            head, _, rest = self.data.partition(b"\\r\\n\\r\\n")
            lines = head.lower().split(b"\\r\\n")
            length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
            if len(rest) < length:
                return
            self.data = rest[length:]
            seen += 1
            self.transport.write(reply)

async def main():
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    print(seen, flush=True)

asyncio.run(main())
"""

_PEERS = """
import asyncio, importlib.metadata, json, logging, sys

name, url = sys.argv[1:]
logging.disable(logging.CRITICAL)
message = {"transactional_message_id": 3, "to": "ada@example.com", "identifiers": {"id": "42"}}

def official():
    import customerio
    client = customerio.APIClient("key", url=url)
    # It sets its retries up for https only; the server here speaks http, so give them to http as well.
    client.http.mount("http://", client.http.adapters["https://"])
    client.send_email(customerio.SendEmailRequest(**message))

def unofficial():
    import async_customerio
    client = async_customerio.AsyncAPIClient("key", url=url)
    asyncio.run(client.send_email(async_customerio.SendEmailRequest(**message)))

try:
    version = importlib.metadata.version(name)
except importlib.metadata.PackageNotFoundError:
    sys.exit("not installed")
raised = "nothing"
try:
    {"customerio": official, "async-customerio": unofficial}[name]()
except Exception as error:
    raised = type(error).__name__
print(json.dumps({"version": version, "raised": raised}))
"""

SMALL = json.dumps(
    {"segments": [{"id": 1, "name": "Everyone", "state": "finished", "progress": None, "type": "dynamic"}]}
)
MESSAGE = SendEmailRequest(to="ada@example.com", transactional_message_id=3, identifiers=PersonIdentifiers(id="42"))


@frozen
class Cost:
    """One row of the first table: microseconds a call, and the ratio to bare httpx round by round."""

    name: str
    microseconds: float
    ratio: float

    @property
    def per_second(self) -> float:
        return 1e6 / self.microseconds


class Loopback:
    """The server, in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self._process = process
        self.url = f"http://127.0.0.1:{int(process.stdout.readline())}"

    def stop(self) -> int:
        """Stop it and return how many requests it saw."""
        seen, _ = self._process.communicate("\n", timeout=10)
        return int(seen)


@contextmanager
def loopback(status: int, body: str) -> Iterator[Loopback]:
    """A server that gives one response to everything."""
    command = [sys.executable, "-c", _SERVER, str(status), body]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        server = Loopback(process)
        try:
            yield server
        finally:
            if process.poll() is None:
                server.stop()


def wide_limiter() -> LocalRateLimiter:
    """The default limiter with room enough never to wait."""
    return LocalRateLimiter(RateLimits(general=Rate(1_000_000, 1.0, burst=1_000_000)))


def telemetry() -> OpenTelemetry:
    """The SDK of OpenTelemetry: spans are made and dropped, metrics are kept. Exporting is not the client's."""
    return OpenTelemetry(
        TracerProvider(shutdown_on_exit=False), MeterProvider([InMemoryMetricReader()], shutdown_on_exit=False)
    )


def costs_sync(url: str) -> list[Cost]:
    """Calls one after the other in one thread."""
    with (
        httpx.Client(base_url=url, headers={"Authorization": "Bearer key"}) as bare,
        AppClient("key", base_url=url, limiter=NoRateLimiter()) as unlimited,
        AppClient("key", base_url=url, limiter=wide_limiter()) as limited,
        AppClient("key", base_url=url, limiter=wide_limiter(), telemetry=telemetry()) as traced,
    ):
        return _compare(
            {
                "bare httpx": lambda: _repeat(lambda: bare.get("/v1/segments").raise_for_status().json()),
                "AppClient, no limiter": lambda: _repeat(unlimited.segments.list),
                "AppClient": lambda: _repeat(limited.segments.list),
                "AppClient, telemetry": lambda: _repeat(traced.segments.list),
            }
        )


def costs_async(url: str) -> list[Cost]:
    """The same on an event loop."""

    async def bare_call(client: httpx.AsyncClient) -> Any:
        return (await client.get("/v1/segments")).raise_for_status().json()

    with asyncio.Runner() as runner:
        bare = httpx.AsyncClient(base_url=url, headers={"Authorization": "Bearer key"})
        unlimited = AsyncAppClient("key", base_url=url, limiter=NoRateLimiter())
        limited = AsyncAppClient("key", base_url=url, limiter=wide_limiter())
        traced = AsyncAppClient("key", base_url=url, limiter=wide_limiter(), telemetry=telemetry())
        found = _compare(
            {
                "bare httpx, async": lambda: runner.run(_repeat_async(lambda: bare_call(bare))),
                "AsyncAppClient, no limiter": lambda: runner.run(_repeat_async(unlimited.segments.list)),
                "AsyncAppClient": lambda: runner.run(_repeat_async(limited.segments.list)),
                "AsyncAppClient, telemetry": lambda: runner.run(_repeat_async(traced.segments.list)),
            }
        )
        runner.run(bare.aclose())
        runner.run(unlimited.close())
        runner.run(limited.close())
        runner.run(traced.close())
        return found


def _repeat(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    for _ in range(CALLS):
        call()
    return (time.perf_counter() - began) / CALLS


async def _repeat_async(call: Callable[[], Any]) -> float:
    began = time.perf_counter()
    for _ in range(CALLS):
        await call()
    return (time.perf_counter() - began) / CALLS


def _compare(ways: dict[str, Callable[[], float]]) -> list[Cost]:
    """Seconds a call for each way, by turns; the first is what the others are compared with."""
    for measure in ways.values():
        measure()
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, measure in ways.items():
            taken[name].append(measure())
    base = next(iter(taken.values()))
    return [
        Cost(
            name,
            statistics.median(times) * 1e6,
            # Of each round's own ratio: what else the machine does hits both sides of a round alike.
            statistics.median(one / other for one, other in zip(times, base, strict=True)),
        )
        for name, times in taken.items()
    ]


def sends_seen(peers_python: str) -> list[tuple[str, int | None, str]]:
    """Requests that one send makes against a server that answers 500, and what is raised."""
    rows: list[tuple[str, int | None, str]] = []
    for name, send in (("AppClient", _send), ("AsyncAppClient", lambda url: asyncio.run(_send_async(url)))):
        with loopback(500, "{}") as server:
            raised = send(server.url)
            rows.append((name, server.stop(), raised))
    for package in ("customerio", "async-customerio"):
        with loopback(500, "{}") as server:
            command = [peers_python, "-c", _PEERS, package, server.url]
            done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
            if done.returncode:
                rows.append((package, None, done.stderr.strip().rpartition("\n")[2]))
                continue
            told = json.loads(done.stdout)
            rows.append((f"{package} {told['version']}", server.stop(), told["raised"]))
    return rows


def _send(url: str) -> str:
    with AppClient("key", base_url=url, limiter=NoRateLimiter(), retry=RetryPolicy()) as client:
        try:
            client.send.email(MESSAGE)
        except ServerError as error:
            return f"{type(error).__name__}, maybe_applied={error.maybe_applied}"
    return "nothing"


async def _send_async(url: str) -> str:
    async with AsyncAppClient("key", base_url=url, limiter=NoRateLimiter(), retry=RetryPolicy()) as client:
        try:
            await client.send.email(MESSAGE)
        except ServerError as error:
            return f"{type(error).__name__}, maybe_applied={error.maybe_applied}"
    return "nothing"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print both tables, and return 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--peers-python", default=sys.executable)
    options = parser.parse_args(arguments)
    with loopback(200, SMALL) as server:
        costs = costs_sync(server.url) + costs_async(server.url)
    print(f"A call with a response of {len(SMALL)} bytes, median of {ROUNDS} rounds of {CALLS} calls, by turns")
    print(f"{'client':28} {'us a call':>10} {'calls/s':>9} {'ratio':>6}  (at most {MOST})")
    for cost in costs:
        print(f"{cost.name:28} {cost.microseconds:10.0f} {cost.per_second:9.0f} {cost.ratio:6.2f}")
    print()
    print("One send against a server that answers 500 to everything")
    print(f"{'client':28} {'requests':>10}  raised")
    sends = sends_seen(options.peers_python)
    for name, requests, raised in sends:
        print(f"{name:28} {'-' if requests is None else requests:>10}  {raised}")
    # Telemetry is off unless asked for, and what it costs is mostly the SDK's.
    missed = [cost.name for cost in costs if cost.ratio > MOST and "telemetry" not in cost.name]
    missed += [name for name, requests, _ in sends[:2] if requests != 1]
    if missed:
        print(f"\nmissed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
