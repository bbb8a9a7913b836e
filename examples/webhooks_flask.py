"""A receiver of reporting webhooks with Flask.

    CUSTOMERIO_WEBHOOK_SIGNING_KEY=... flask --app 'examples.webhooks_flask:make_app()' run

It verifies a request, hands the event on to a thread and responds at once: Customer.io waits 4 seconds, and then sends
it again. Events wait in memory: put a queue that outlives the process in the place of ``Inbox`` where none may be lost.
An event that comes again is told by its ``event_id``.

While the signing key is being replaced, give both, with a comma between them.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections import OrderedDict
from collections.abc import Callable

from customerio_app import webhooks
from customerio_app.errors import DecodeError, WebhookSignatureError
from customerio_app.models import EmailClickedEvent, ReportingWebhookEvent
from flask import Flask, Response, request

log = logging.getLogger("webhooks")

Handle = Callable[[ReportingWebhookEvent], None]

REMEMBERED_EVENTS = 100_000


def show(event: ReportingWebhookEvent) -> None:
    """What to do with an event: your code."""
    if isinstance(event, EmailClickedEvent):
        print(event.name, event.data.href)
    else:
        print(event.name)


class Inbox:
    """Events between the request and the work, which a thread of its own does."""

    def __init__(self, handle: Handle, capacity: int) -> None:
        self._handle = handle
        self._waiting: queue.Queue[bytes] = queue.Queue(capacity)
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()
        threading.Thread(target=self._work, name="webhooks", daemon=True).start()

    def put(self, event_id: str, body: bytes) -> None:
        """Take an event; one that was taken before is left out. Raises ``queue.Full``."""
        with self._lock:
            if event_id in self._seen:
                return
            self._waiting.put_nowait(body)
            # Only now, so that an event that was refused is not taken for a repeat.
            self._seen[event_id] = None
            if len(self._seen) > REMEMBERED_EVENTS:
                self._seen.popitem(last=False)

    def _work(self) -> None:
        while True:
            body = self._waiting.get()
            try:
                self._handle(webhooks.parse(body))
            except Exception as error:
                # Only its type: the exception itself may quote people's data.
                log.error("an event was not handled: %s", type(error).__name__)


def make_app(handle: Handle = show, *, capacity: int = 10_000) -> Flask:
    """The application.

    Parameters:
        handle: what to do with an event.
        capacity: events that may wait. Above, Customer.io is told to send them again later.
    """
    keys = os.environ["CUSTOMERIO_WEBHOOK_SIGNING_KEY"].split(",")
    inbox = Inbox(handle, capacity)
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = webhooks.LARGEST_BODY

    @app.post("/customerio")
    def receive() -> Response:
        body = request.get_data()
        try:
            event = webhooks.unwrap(body, request.headers, keys)
            inbox.put(event.event_id, body)
        except WebhookSignatureError as error:
            return Response(str(error), 401, mimetype="text/plain")
        except DecodeError as error:
            return Response(str(error), 400, mimetype="text/plain")
        except queue.Full:
            return Response("send it again later", 503, mimetype="text/plain")
        return Response(status=204)

    return app
