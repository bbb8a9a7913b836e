"""Watch the quota fill: 300 sends and 60 reads at once, against the sandbox, which enforces the limits.

The line shows how fast each bucket really goes, how long its queue still is, and how often the API refused.

    python examples/quota.py
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque

from customerio_app import AsyncAppClient, CallRecord
from customerio_app.models import PersonIdentifiers, SendEmailRequest
from customerio_app_api.operations import OPERATIONS, RATE_LIMITS
from customerio_sandbox import Sandbox
from rich.console import Console
from rich.live import Live
from rich.table import Table

SENDS = 300
READS = 60
TITLES = {"send.email": "sends", "segments.list": "reads"}


class Lane:
    """The calls of one bucket: how many wait, how fast they go."""

    def __init__(self, operation: str, calls: int) -> None:
        self.title = TITLES[operation]
        self.limit = RATE_LIMITS[OPERATIONS[operation].rate_limits[0]]
        self.calls = calls
        self.refused = 0
        self.done: deque[float] = deque()
        self.began = time.monotonic()

    def record(self, record: CallRecord) -> None:
        self.done.append(time.monotonic())
        self.refused += record.refusals

    @property
    def rate(self) -> float:
        """Calls a second: the last second's while it runs, all in all when it is done."""
        if len(self.done) == self.calls:
            return (self.calls - 1) / max(self.done[-1] - self.done[0], 1e-9)
        now = time.monotonic()
        return float(sum(1 for moment in self.done if now - moment <= 1.0))

    def row(self) -> tuple[str, ...]:
        allowed = self.limit.requests / self.limit.seconds
        filled = min(1.0, self.rate / allowed)
        bar = "█" * round(filled * 20) + "░" * (20 - round(filled * 20))
        waiting = self.calls - len(self.done)
        return (
            self.title,
            bar,
            f"{self.rate:.1f} of {allowed:g} a second",
            f"{waiting} waiting",
            f"{self.refused} refused",
        )


def table(lanes: dict[str, Lane]) -> Table:
    result = Table.grid(padding=(0, 2))
    for lane in lanes.values():
        result.add_row(*lane.row())
    return result


async def run(live: Live, sandbox: Sandbox) -> dict[str, Lane]:
    lanes = {"send.email": Lane("send.email", SENDS), "segments.list": Lane("segments.list", READS)}

    def record(finished: CallRecord) -> None:
        lanes[finished.operation].record(finished)

    async def watch() -> None:
        while True:
            live.update(table(lanes))
            await asyncio.sleep(0.1)

    message = SendEmailRequest(
        to="ada@example.com", transactional_message_id=1, identifiers=PersonIdentifiers(email="ada@example.com")
    )
    async with AsyncAppClient(base_url=sandbox.url, api_key=sandbox.api_key, on_call=record) as cio:
        watcher = asyncio.create_task(watch())
        async with asyncio.TaskGroup() as group:
            for _ in range(SENDS):
                group.create_task(cio.send.email(message))
            for _ in range(READS):
                group.create_task(cio.segments.list())
        watcher.cancel()
    live.update(table(lanes))
    return lanes


def main() -> None:
    console = Console(width=None if sys.stdout.isatty() else 120)
    with Sandbox() as sandbox, Live(console=console, refresh_per_second=10) as live:
        asyncio.run(run(live, sandbox))


if __name__ == "__main__":
    main()
