"""How many requests a second the sandbox answers on one core, with and without checking them.

The sandbox runs in a process of its own, held to one core where the system can do that; the load comes from this
process over a few connections, each with one request under way. Beside the rate stands the sandbox's own CPU time for
a request, which does not depend on what else the machine does. Run ``python benchmarks/sandbox.py``; ``--quick`` for a
short look. There is no bar: the figures say what to expect.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time

CONNECTIONS = 8
_SERVER = """
import os, sys
from customerio_sandbox import Sandbox

if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
sandbox = Sandbox(limits=False, validate=sys.argv[1] == "yes", examples=sys.argv[2] == "yes").start()
print(sandbox.url.rpartition(":")[2], sandbox.api_key, flush=True)
for line in sys.stdin:
    times = os.times()
    print(times.user + times.system, flush=True)
sandbox.stop()
"""

_SEND = {
    "transactional_message_id": 44,
    "to": "ada@example.com",
    "identifiers": {"id": "42"},
    "message_data": {"name": "Ada", "total": "42 EUR", "order": 8841},
}
_SEARCH = {"filter": {"and": [{"segment": {"id": 4}}, {"attribute": {"field": "plan", "operator": "exists"}}]}}
#: What is asked: name, method, target, body.
REQUESTS = (
    ("segments.list", "GET", "/v1/segments", None),
    ("messages.list", "GET", "/v1/messages?limit=50", None),
    ("customers.search", "POST", "/v1/customers?limit=100", _SEARCH),
    ("send.email", "POST", "/v1/send/email", _SEND),
)


def request_bytes(method: str, target: str, body: object, key: str) -> bytes:
    """A request as it goes over the wire."""
    content = b"" if body is None else json.dumps(body).encode()
    head = f"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {key}\r\n"
    if content:
        head += f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n"
    return f"{head}\r\n".encode() + content


async def _one_connection(port: int, request: bytes, until: float) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answered = 0
    try:
        while time.perf_counter() < until:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(f"the sandbox answered {head[:40]!r}")
            length = next(int(one[15:]) for one in head.lower().split(b"\r\n") if one.startswith(b"content-length:"))
            await reader.readexactly(length)
            answered += 1
    finally:
        writer.close()
        await writer.wait_closed()
    return answered


async def load(port: int, request: bytes, seconds: float) -> int:
    """Requests answered in so many seconds."""
    until = time.perf_counter() + seconds
    return sum(await asyncio.gather(*(_one_connection(port, request, until) for _ in range(CONNECTIONS))))


def measure(*, validate: bool, examples: bool, seconds: float) -> dict[str, tuple[float, float]]:
    """Requests a second, and milliseconds of the sandbox's CPU for one, by operation."""
    flags = ["yes" if one else "no" for one in (validate, examples)]
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER, *flags], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        port, key = server.stdout.readline().split()

        def spent() -> float:
            assert server.stdin is not None
            assert server.stdout is not None
            server.stdin.write("\n")
            server.stdin.flush()
            return float(server.stdout.readline())

        figures: dict[str, tuple[float, float]] = {}
        for name, method, target, body in REQUESTS:
            request = request_bytes(method, target, body, key)
            asyncio.run(load(int(port), request, min(0.5, seconds)))
            before = spent()
            answered = asyncio.run(load(int(port), request, seconds))
            figures[name] = (answered / seconds, (spent() - before) / answered * 1000)
        server.stdin.close()
    return figures


def main() -> int:
    options = argparse.ArgumentParser(description="What the sandbox serves on one core.")
    options.add_argument("--seconds", type=float, default=5.0, help="how long to measure each operation")
    options.add_argument("--quick", action="store_true", help="half a second each")
    given = options.parse_args()
    seconds = 0.5 if given.quick else given.seconds
    if hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) > 1:
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    checked = measure(validate=True, examples=False, seconds=seconds)
    unchecked = measure(validate=False, examples=False, seconds=seconds)
    examples = measure(validate=True, examples=True, seconds=seconds)
    print(f"{CONNECTIONS} connections, {seconds:g} s each: requests a second (CPU ms a request)")
    print(f"{'operation':<20}{'checked':>20}{'not checked':>20}{'checked, examples':>20}")
    for name, *_ in REQUESTS:
        cells = [f"{one[name][0]:,.0f} ({one[name][1]:.2f})" for one in (checked, unchecked, examples)]
        print(f"{name:<20}" + "".join(f"{one:>20}" for one in cells))
    return 0


if __name__ == "__main__":
    sys.exit(main())
