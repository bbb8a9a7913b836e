"""The quick start: reads, pages, one email and one broadcast, sync and async, with a table of the calls.

Without a key it starts the sandbox and talks to that over real HTTP; nothing is delivered. With CUSTOMERIO_APP_API_KEY
set it talks to the real API instead (CUSTOMERIO_REGION says where) and only reads.

    python examples/quickstart.py
"""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import nullcontext
from typing import Any

from customerio_app import AppClient, AsyncAppClient, CallRecord, CustomerIOError
from customerio_app.models import PersonIdentifiers, SendEmailRequest, TriggerBroadcastRequest
from customerio_sandbox import Sandbox
from rich.console import Console
from rich.table import Table

ADDRESS = "alan+news@example.com"
PAGE = 5


class Report:
    """Collects what the calls did, for the table at the end."""

    def __init__(self) -> None:
        self._notes: list[tuple[str, CallRecord, str]] = []
        self._kind = ""
        self._last: CallRecord | None = None

    def starts(self, kind: str) -> None:
        self._kind = kind

    def record(self, record: CallRecord) -> None:
        self._last = record
        self._notes.append((self._kind, record, ""))

    def note(self, text: str) -> None:
        """Says what the last call brought."""
        if self._notes:
            kind, record, _ = self._notes[-1]
            self._notes[-1] = (kind, record, text)

    def table(self, title: str) -> Table:
        table = Table(title=title, title_justify="left")
        for column in ("", "operation", "status", "ms", "waited s", "result"):
            table.add_column(column, justify="right" if column in ("ms", "waited s") else "left")
        for kind, record, text in self._notes:
            status = ", ".join(str(status) for status in record.statuses) or record.outcome
            spent = (record.seconds - record.waited) * 1000
            waited = f"{record.waited:.1f}" if record.waited >= 0.05 else ""
            table.add_row(kind, record.operation, status, f"{spent:.0f}", waited, text)
        return table


def synchronous(client: AppClient, report: Report, writes: bool) -> None:
    report.starts("sync")
    segments = client.segments.list()
    report.note(f"{len(segments)} segments, such as {segments[0].name!r}" if segments else "no segments")

    found = client.customers.find_by_email(email=ADDRESS).results
    report.note(f"{ADDRESS}: {len(found)} found" + (f", cio_id {found[0].cio_id}" if found else ""))

    for number, page in enumerate(client.messages.iter(limit=PAGE).pages(), 1):
        report.note(f"page {number} with {len(page.messages)} messages")
        if number == 2:
            break

    if writes:
        receipt = client.send.email(
            SendEmailRequest(
                to=ADDRESS,
                transactional_message_id=1,
                identifiers=PersonIdentifiers(email=ADDRESS),
                message_data={"order": 1815},
            )
        )
        report.note(f"queued as {receipt.delivery_id}")
        broadcasts = client.broadcasts.list().broadcasts
        report.note(f"{len(broadcasts)} broadcasts")
        trigger = client.broadcasts.trigger(
            broadcasts[0].id, TriggerBroadcastRequest(emails=[ADDRESS], data={"headline": "It works"})
        )
        report.note(f"trigger {trigger.id}")


async def asynchronous(client: AsyncAppClient, report: Report, writes: bool) -> None:
    report.starts("async")
    segments = await client.segments.list()
    report.note(f"{len(segments)} segments")

    found = (await client.customers.find_by_email(email=ADDRESS)).results
    report.note(f"{ADDRESS}: {len(found)} found")

    number = 0
    async for page in client.messages.iter(limit=PAGE).pages():
        number += 1
        report.note(f"page {number} with {len(page.messages)} messages")
        if number == 2:
            break

    if writes:
        receipt = await client.send.email(
            SendEmailRequest(to=ADDRESS, transactional_message_id=1, identifiers=PersonIdentifiers(email=ADDRESS))
        )
        report.note(f"queued as {receipt.delivery_id}")
        broadcasts = (await client.broadcasts.list()).broadcasts
        report.note(f"{len(broadcasts)} broadcasts")
        # One trigger in 10 seconds: the client waits until the limit lets it, instead of being refused.
        trigger = await client.broadcasts.trigger(broadcasts[0].id, TriggerBroadcastRequest(emails=[ADDRESS]))
        report.note(f"trigger {trigger.id}")


def main() -> None:
    console = Console(width=None if sys.stdout.isatty() else 120)
    live = bool(os.environ.get("CUSTOMERIO_APP_API_KEY"))
    report = Report()
    with nullcontext() if live else Sandbox() as sandbox:
        where: dict[str, Any] = {} if sandbox is None else {"base_url": sandbox.url, "api_key": sandbox.api_key}
        try:
            with AppClient(**where, on_call=report.record) as client:
                place = repr(client)
                synchronous(client, report, writes=not live)

            async def run() -> None:
                async with AsyncAppClient(**where, on_call=report.record) as client:
                    await asynchronous(client, report, writes=not live)

            with console.status("asynchronous calls; the second trigger waits for its rate limit (1 in 10 seconds)"):
                asyncio.run(run())
        except CustomerIOError as error:
            console.print(report.table("Calls"))
            raise SystemExit(f"{type(error).__name__}: {error}") from None
    title = f"{place}: reads only" if live else f"{place} on the sandbox: nothing was delivered"
    console.print(report.table(title))
    if not live:
        console.print("Set CUSTOMERIO_APP_API_KEY (and CUSTOMERIO_REGION=eu) to read from the real API instead.")


if __name__ == "__main__":
    main()
