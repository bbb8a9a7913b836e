"""All people through `customers.iter_profiles`, against what the rate limit permits and against one call after another.

The sandbox, in a process of its own, enforces the limit of 10 requests a second; a response is 200 ms late. A search
gives 1,000 people and `get_many` 100, so that 20,000 people take 220 requests: 22 s at best. Run
``python benchmarks/people.py [--quick]``; exits with 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from attrs import frozen
from customerio_app import AppClient, AsyncAppClient, CallRecord, LocalRateLimiter
from customerio_app.models import PeopleByIdRequest
from customerio_app_api.operations import RATE_LIMITS

LATENCY = 0.2
BAR = 0.95
QUICK_BAR = 0.85  # the limiter's careful first second weighs more in a short run


class Slow(httpx.BaseTransport):
    """The network, further away."""

    def __init__(self) -> None:
        self._below = httpx.HTTPTransport(limits=httpx.Limits(max_connections=50, max_keepalive_connections=50))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._below.handle_request(request)
        time.sleep(LATENCY)
        return response

    def close(self) -> None:
        self._below.close()


class AsyncSlow(httpx.AsyncBaseTransport):
    """The network, further away."""

    def __init__(self) -> None:
        self._below = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=50, max_keepalive_connections=50))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._below.handle_async_request(request)
        await asyncio.sleep(LATENCY)
        return response

    async def aclose(self) -> None:
        await self._below.aclose()


@frozen
class Sandbox:
    """Where the sandbox listens, and its key."""

    url: str
    api_key: str


@contextmanager
def sandbox_of(people: Path) -> Iterator[Sandbox]:
    command = [sys.executable, "-u", "-m", "customerio_sandbox", "--port", "0", "--seed-file", str(people)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            url, key = (process.stdout.readline().split(": ", 1)[1].strip() for _ in range(2))
            yield Sandbox(url, key)
        finally:
            process.terminate()


class Run:
    """A reading of all or some people: seconds, people, requests and 429s."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.people = 0
        self.requests = 0
        self.refused = 0
        self.seconds = 0.0

    def record(self, record: CallRecord) -> None:
        self.requests += record.attempts
        self.refused += sum(status == 429 for status in record.statuses)

    @property
    def share(self) -> float:
        """How much of what the limit permits was used."""
        limit = RATE_LIMITS["general"]
        return self.requests / (limit.requests / limit.seconds) / self.seconds

    def show(self, verdict: str = "") -> None:
        print(
            f"{self.name:28}{self.people:8}{self.requests:10}{self.refused:6}{self.seconds:9.1f}"
            f"{self.people / self.seconds:11.0f}{self.share:8.1%}  {verdict}"
        )


def seed(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            row = {
                "id": str(number),
                "email": f"person{number}@example.com",
                "attributes": {"plan": "pro", "n": number},
            }
            file.write(json.dumps(row) + "\n")


def in_bulk(sandbox: Sandbox) -> Run:
    run = Run("iter_profiles")
    with AppClient(
        sandbox.api_key, base_url=sandbox.url, transport=Slow(), limiter=LocalRateLimiter(), on_call=run.record
    ) as cio:
        began = time.perf_counter()
        run.people = sum(1 for _ in cio.customers.iter_profiles())
        run.seconds = time.perf_counter() - began
    return run


def in_bulk_async(sandbox: Sandbox) -> Run:
    run = Run("iter_profiles, async")

    async def go() -> None:
        async with AsyncAppClient(
            sandbox.api_key, base_url=sandbox.url, transport=AsyncSlow(), limiter=LocalRateLimiter(), on_call=run.record
        ) as cio:
            began = time.perf_counter()
            run.people = sum([1 async for _ in cio.customers.iter_profiles()])
            run.seconds = time.perf_counter() - began

    asyncio.run(go())
    return run


def one_by_one(sandbox: Sandbox, most: int) -> Run:
    """The same requests one after another, for some of the people."""
    from customerio_app._flows.people import everyone
    from customerio_app.models import PeopleSearchRequest

    run = Run("one call after another")
    with AppClient(
        sandbox.api_key, base_url=sandbox.url, transport=Slow(), limiter=LocalRateLimiter(), on_call=run.record
    ) as cio:
        began = time.perf_counter()
        for page in cio.customers.iter_search(PeopleSearchRequest(filter=everyone()), limit=1000).pages():
            ids = [str(person.cio_id) for person in page.identifiers]
            for first in range(0, len(ids), 100):
                asked = PeopleByIdRequest(ids=ids[first : first + 100])
                run.people += len(cio.customers.get_many(asked, id_type="cio_id").customers)
            if run.people >= most:
                break
        run.seconds = time.perf_counter() - began
    return run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="5,000 people instead of 20,000")
    count, bar = (5_000, QUICK_BAR) if parser.parse_args().quick else (20_000, BAR)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.jsonl"
        seed(path, count)
        with sandbox_of(path) as sandbox:
            runs = []
            for read in (in_bulk, in_bulk_async):
                # The sandbox counts on: begin with an idle second.
                time.sleep(1.1)
                runs.append(read(sandbox))
            time.sleep(1.1)
            sequential = one_by_one(sandbox, 2_000)
    print(f"{count} people, {LATENCY * 1000:.0f} ms latency; bar: {bar:.0%} of what 10 requests a second permit")
    print(f"{'':28}{'people':>8}{'requests':>10}{'429':>6}{'seconds':>9}{'people/s':>11}{'share':>8}")
    passed = True
    for run in runs:
        reached = run.share >= bar and run.people == count and run.refused == 0
        passed = passed and reached
        run.show("PASS" if reached else "FAIL")
    sequential.show()
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
