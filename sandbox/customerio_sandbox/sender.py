"""Posts what is due to the webhooks' addresses, in a thread of its own that starts with the first event."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from customerio_sandbox.reporting import REPORTS, Reports, WebhookDelivery, may_deliver

if TYPE_CHECKING:
    import httpx

    from customerio_sandbox.app import Application

#: Seconds between looks while something is to come: a clock of the user's own can move without telling.
_LOOK: Final = 0.5


class Outcome(NamedTuple):
    """The status of an attempt, or why there is none; `final` where trying again is of no use."""

    status: int | None
    error: str = ""
    final: bool = False


async def post(
    client: httpx.AsyncClient, endpoint: str, headers: dict[str, str], body: bytes, *, seconds: float, anywhere: bool
) -> Outcome:
    """One attempt. Redirects are not followed, and of the response only the status is read.

    Parameters:
        seconds: how long the whole attempt may take.
        anywhere: whether other machines than this one may be written to.
    """
    import httpx

    if not may_deliver(endpoint, anywhere=anywhere):
        return Outcome(None, "the address is not on this machine", final=True)
    parts = urlsplit(endpoint)
    # Without user and password, which httpx would write into its log.
    address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    auth = httpx.BasicAuth(user, password) if "@" in parts.netloc else None
    try:
        async with (
            asyncio.timeout(seconds),
            client.stream("POST", address, content=body, headers=headers, auth=auth) as response,
        ):
            return Outcome(response.status_code)
    except (TimeoutError, httpx.TimeoutException):
        return Outcome(None, f"no response within {seconds:g} s")
    except httpx.TransportError as error:
        return Outcome(None, f"no connection, or it broke ({type(error).__name__})")
    except (httpx.InvalidURL, httpx.HTTPError, ValueError):
        return Outcome(None, "the address cannot be used", final=True)


class WebhookSender:
    """Drives the reports of all workspaces.

    Parameters:
        app: whose workspaces, clock and lock are used.
        signing_key: what events are signed with.
        anywhere: whether other machines than this one may be written to.
    """

    def __init__(self, app: Application, signing_key: str, *, anywhere: bool = False) -> None:
        self._app = app
        self._key = signing_key
        self._anywhere = anywhere
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._woken = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Look at once whether something is due. Cheap, and starts nothing while no event has happened."""
        with self._app.lock:
            if self._loop is None:
                if not any(reports.pending() for reports in self._reports()):
                    return
                self._start()
            loop = self._loop
        assert loop is not None
        loop.call_soon_threadsafe(self._woken.set)

    def wait(self, timeout: float) -> bool:
        """Wait until everything that is due was tried; False where that takes longer than so many seconds."""
        deadline = time.monotonic() + timeout
        while self._busy():
            self.wake()
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        return True

    def stop(self) -> None:
        """End the thread, and with it what is under way."""
        with self._app.lock:
            loop, thread = self._loop, self._thread
            self._stopping = True
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(self._woken.set)
            thread.join()
        with self._app.lock:
            self._loop = self._thread = None
            self._stopping = False

    def _start(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._woken = asyncio.Event()
        self._thread = threading.Thread(target=self._run, args=(self._loop,), name="sandbox-webhooks", daemon=True)
        self._thread.start()

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            loop.run_until_complete(self._serve())
        finally:
            loop.close()

    def _reports(self) -> Iterator[Reports]:
        for workspace in self._app.existing_workspaces():
            if REPORTS in workspace.areas:
                yield REPORTS.of(workspace)

    def _busy(self) -> bool:
        with self._app.lock:
            now = self._app.clock.time()
            for reports in self._reports():
                next_at = reports.next_at()
                if reports.sending() or (reports.pending() and next_at is not None and next_at <= now):
                    return True
        return False

    async def _serve(self) -> None:
        import httpx

        tasks: set[asyncio.Task[None]] = set()
        # The time-out is of the whole attempt, and set there.
        async with httpx.AsyncClient(follow_redirects=False, trust_env=False, timeout=None) as client:  # noqa: S113
            while not self._stopping:
                self._woken.clear()
                for reports, endpoint, delivery in self._due():
                    task = asyncio.create_task(self._deliver(client, reports, endpoint, delivery))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._pause()):
                        await self._woken.wait()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _due(self) -> list[tuple[Reports, str, WebhookDelivery]]:
        with self._app.lock:
            now = self._app.clock.time()
            found = []
            for reports in self._reports():
                reports.settle(now)
                found += [(reports, endpoint, delivery) for endpoint, delivery in reports.ready(now)]
            return found

    def _pause(self) -> float | None:
        """Real seconds until the next look; None where only being woken can bring something."""
        with self._app.lock:
            now = self._app.clock.time()
            times = [at for reports in self._reports() if (at := reports.next_at()) is not None]
        return min(max(min(times) - now, 0.0), _LOOK) if times else None

    async def _deliver(
        self, client: httpx.AsyncClient, reports: Reports, endpoint: str, delivery: WebhookDelivery
    ) -> None:
        transport = reports.events.transport
        # The receiver checks the time by its own clock, so that it is the machine's here and not the sandbox's.
        signed = transport.headers(delivery.body, self._key, int(time.time()))
        headers = {"Content-Type": "application/json", "User-Agent": "customerio-sandbox", **signed}
        outcome = await post(
            client, endpoint, headers, delivery.body, seconds=transport.timeout, anywhere=self._anywhere
        )
        with self._app.lock:
            now = self._app.clock.time()
            reports.finish(delivery, outcome.status, outcome.error, now, final=outcome.final)
        self._woken.set()
