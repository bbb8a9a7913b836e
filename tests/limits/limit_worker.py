"""One process of several that share a limiter. Prints ``ready``, waits for a line, then one send time a line.

Run as ``python limit_worker.py file|redis TARGET REQUESTS WINDOW SECONDS TASKS``.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from customerio_app.limits import FileRateLimiter, Rate, RateLimits, RedisRateLimiter

if TYPE_CHECKING:
    from customerio_app.limits import RateLimiter

SCOPE = "eu/shop"


def shared_limiter(kind: str, target: str, rate: Rate) -> RateLimiter:
    limits = RateLimits(described={"general": rate})
    return FileRateLimiter(target, limits) if kind == "file" else RedisRateLimiter(target, limits)


class Worker:
    """Drives such a process from a test."""

    def __init__(self, kind: str, target: str, rate: Rate, seconds: float, tasks: int) -> None:
        self.sent: list[float] = []
        self._process = subprocess.Popen(
            [
                *(sys.executable, __file__, kind, target),
                *(str(rate.requests), str(rate.seconds), str(seconds), str(tasks)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)},
        )
        self.pid = self._process.pid
        self._reader = threading.Thread(target=self._read)

    def wait_until_ready(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def go(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with contextlib.suppress(ValueError):  # the last line of one that was killed
                self.sent.append(float(line))

    def kill(self) -> None:
        self._process.kill()

    def finish(self) -> int:
        """Wait for the end; the exit status."""
        self._reader.join(60)
        status = self._process.wait(60)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        return status


@contextlib.contextmanager
def workers(count: int, kind: str, target: str, rate: Rate, seconds: float, tasks: int = 5) -> Iterator[list[Worker]]:
    started = [Worker(kind, target, rate, seconds, tasks) for _ in range(count)]
    try:
        for worker in started:
            worker.wait_until_ready()
        for worker in started:
            worker.go()
        yield started
    finally:
        for worker in started:
            if worker._process.poll() is None and not worker._reader.is_alive():
                worker.kill()
        for worker in started:
            worker.finish()


async def _work(limiter: RateLimiter, seconds: float, tasks: int) -> None:
    until = time.monotonic() + seconds

    async def send() -> None:
        while time.monotonic() < until:
            permit = await limiter.acquire_async(["general"], scope=SCOPE)
            try:
                permit.sent()
                print(repr(time.monotonic()), flush=True)
                await asyncio.sleep(0.02)
            finally:
                permit.release()

    await asyncio.gather(*(send() for _ in range(tasks)))
    await limiter.close_async()


if __name__ == "__main__":
    kind, target, requests, window, seconds, tasks = sys.argv[1:]
    limiter = shared_limiter(kind, target, Rate(int(requests), float(window)))
    print("ready", flush=True)
    sys.stdin.readline()
    asyncio.run(_work(limiter, float(seconds), int(tasks)))
