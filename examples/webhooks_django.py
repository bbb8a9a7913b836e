"""A receiver of reporting webhooks with Django, in one file; in a project of yours, take the view and the inbox.

    CUSTOMERIO_WEBHOOK_SIGNING_KEY=... python examples/webhooks_django.py

It verifies a request, hands the event on to a thread and responds at once: Customer.io waits 4 seconds, and then sends
it again. Events wait in memory: where none may be lost, put a task queue in the place of ``Inbox``, or a table with a
unique ``event_id``. An event that comes again is told by its ``event_id``.

While the signing key is being replaced, give both, with a comma between them.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import django
from customerio_app import webhooks
from customerio_app.errors import DecodeError, WebhookSignatureError
from customerio_app.models import EmailClickedEvent, ReportingWebhookEvent
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

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


def make_view(handle: Handle, *, capacity: int = 10_000) -> Callable[[HttpRequest], HttpResponse]:
    """The view.

    Parameters:
        handle: what to do with an event.
        capacity: events that may wait. Above, Customer.io is told to send them again later.
    """
    keys = os.environ["CUSTOMERIO_WEBHOOK_SIGNING_KEY"].split(",")
    inbox = Inbox(handle, capacity)

    @csrf_exempt  # Customer.io has no form of ours; the signature says who it is
    @require_POST
    def receive(request: HttpRequest) -> HttpResponse:
        try:
            event = webhooks.unwrap(request.body, request.headers, keys)
            inbox.put(event.event_id, request.body)
        except WebhookSignatureError as error:
            return HttpResponse(str(error), status=401, content_type="text/plain")
        except DecodeError as error:
            return HttpResponse(str(error), status=400, content_type="text/plain")
        except queue.Full:
            return HttpResponse("send it again later", status=503, content_type="text/plain")
        return HttpResponse(status=204)

    return receive


def make_app(handle: Handle = show, *, capacity: int = 10_000) -> WSGIHandler:
    """The WSGI application of a project that has nothing else."""
    routes: Any = type(sys)("webhooks_django_routes")
    routes.urlpatterns = [path("customerio", make_view(handle, capacity=capacity))]
    sys.modules[routes.__name__] = routes
    if not settings.configured:
        settings.configure(
            ROOT_URLCONF=routes.__name__,
            ALLOWED_HOSTS=["*"],
            # The content of a large email is above Django's 2.5 MB.
            DATA_UPLOAD_MAX_MEMORY_SIZE=webhooks.LARGEST_BODY,
        )
        django.setup()
    return WSGIHandler()


if __name__ == "__main__":
    make_app()
    execute_from_command_line([sys.argv[0], "runserver", "--noreload", *sys.argv[1:]])
