"""A receiver of reporting webhooks with FastAPI (Starlette is written the same way).

    CUSTOMERIO_WEBHOOK_SIGNING_KEY=... uvicorn --factory examples.webhooks_fastapi:make_app

It verifies a request, hands the event on and responds at once: Customer.io waits 4 seconds, and then sends it again.
Events wait in memory, or with REDIS_URL set in a Redis stream, where they outlive this process and several processes
can share the work. An event that comes again is told by its ``event_id``.

While the signing key is being replaced, give both, with a comma between them.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Protocol

from customerio_app import webhooks
from customerio_app.errors import DecodeError, WebhookSignatureError
from customerio_app.models import EmailClickedEvent, ReportingWebhookEvent
from fastapi import FastAPI, Request, Response
from redis.asyncio import Redis
from redis.exceptions import RedisError, ResponseError

log = logging.getLogger("webhooks")

Handle = Callable[[ReportingWebhookEvent], Awaitable[None]]

#: Customer.io sends an event again for up to 7 days.
REMEMBERED_SECONDS = 8 * 24 * 60 * 60
REMEMBERED_EVENTS = 100_000


async def show(event: ReportingWebhookEvent) -> None:
    """What to do with an event: your code."""
    if isinstance(event, EmailClickedEvent):
        print(event.name, event.data.href)
    else:
        print(event.name)


class UnavailableError(Exception):
    """The event cannot be taken now: Customer.io keeps it, and sends it again."""


class Inbox(Protocol):
    """Where events wait between the request and the work."""

    async def put(self, event_id: str, body: bytes) -> None:
        """Take an event; one that was taken before is left out. Raises ``UnavailableError``."""

    async def work(self, handle: Handle) -> None:
        """Handle events until cancelled."""

    async def close(self) -> None:
        """Finish what only this process knows of."""


class MemoryInbox:
    """Events in this process: lost if it is killed, which is fine for counting and not for billing."""

    def __init__(self, capacity: int) -> None:
        self._waiting: asyncio.Queue[bytes] = asyncio.Queue(capacity)
        self._seen: OrderedDict[str, None] = OrderedDict()

    async def put(self, event_id: str, body: bytes) -> None:
        if event_id in self._seen:
            return
        try:
            self._waiting.put_nowait(body)
        except asyncio.QueueFull:
            raise UnavailableError from None
        # Only now, so that an event that was refused is not taken for a repeat.
        self._seen[event_id] = None
        if len(self._seen) > REMEMBERED_EVENTS:
            self._seen.popitem(last=False)

    async def work(self, handle: Handle) -> None:
        while True:
            body = await self._waiting.get()
            try:
                await handle(webhooks.parse(body))
            except Exception as error:
                # Only its type: the exception itself may quote people's data.
                log.error("an event was not handled: %s", type(error).__name__)
            finally:
                self._waiting.task_done()

    async def close(self) -> None:
        await self._waiting.join()


class RedisInbox:
    """Events in a Redis stream: one that was not handled, because a process ended, is handled by another one."""

    # One step, so that no event is remembered as taken without being in the stream.
    _PUT = """
        if redis.call('SET', KEYS[1], 1, 'NX', 'EX', ARGV[1]) then
            redis.call('XADD', KEYS[2], '*', 'event', ARGV[2])
        end
    """
    _STREAM, _GROUP = "{customerio}:events", "workers"
    _CLAIM_AFTER_MILLISECONDS = 60_000

    def __init__(self, address: str) -> None:
        self._redis: Any = Redis.from_url(address)
        self._put = self._redis.register_script(self._PUT)
        self._consumer = f"{os.uname().nodename}-{os.getpid()}"

    async def put(self, event_id: str, body: bytes) -> None:
        try:
            await self._put([f"{{customerio}}:seen:{event_id}", self._STREAM], [REMEMBERED_SECONDS, body])
        except RedisError:
            raise UnavailableError from None

    async def work(self, handle: Handle) -> None:
        with contextlib.suppress(ResponseError):  # the group is there already
            await self._redis.xgroup_create(self._STREAM, self._GROUP, id="0", mkstream=True)
        while True:
            for number, fields in await self._next():
                try:
                    await handle(webhooks.parse(fields[b"event"]))
                except Exception as error:
                    log.error("an event was not handled: %s", type(error).__name__)
                    continue  # it stays in the group's list of what is pending, and is tried again
                await self._redis.xack(self._STREAM, self._GROUP, number)
                await self._redis.xdel(self._STREAM, number)

    async def _next(self) -> list[tuple[bytes, dict[bytes, bytes]]]:
        """Events that another process left, or else new ones; none after a second."""
        claimed = await self._redis.xautoclaim(
            self._STREAM, self._GROUP, self._consumer, self._CLAIM_AFTER_MILLISECONDS, count=10
        )
        if claimed[1]:
            return list(claimed[1])
        found = await self._redis.xreadgroup(self._GROUP, self._consumer, {self._STREAM: ">"}, count=10, block=1000)
        return list(found[0][1]) if found else []

    async def close(self) -> None:
        await self._redis.aclose()


def make_app(handle: Handle = show, *, capacity: int = 10_000) -> FastAPI:
    """The application.

    Parameters:
        handle: what to do with an event.
        capacity: events that may wait in memory. Above, Customer.io is told to send them again later.
    """
    keys = os.environ["CUSTOMERIO_WEBHOOK_SIGNING_KEY"].split(",")
    address = os.environ.get("REDIS_URL")

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        inbox: Inbox = RedisInbox(address) if address else MemoryInbox(capacity)
        app.state.inbox = inbox
        worker = asyncio.create_task(inbox.work(handle))
        yield
        await inbox.close()
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)

    app = FastAPI(lifespan=lifespan, openapi_url=None)

    @app.post("/customerio")
    async def receive(request: Request) -> Response:
        body = await request.body()
        try:
            event = webhooks.unwrap(body, request.headers, keys)
        except WebhookSignatureError as error:
            return Response(str(error), 401, media_type="text/plain")
        except DecodeError as error:
            return Response(str(error), 400, media_type="text/plain")
        inbox: Inbox = request.app.state.inbox
        try:
            await inbox.put(event.event_id, body)
        except UnavailableError:
            return Response("send it again later", 503, media_type="text/plain")
        return Response(status_code=204)

    return app
