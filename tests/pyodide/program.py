"""What runs in Pyodide: the package is imported, every model made, and calls go through a transport of the test's."""

from __future__ import annotations

import sys
from typing import Any

import httpx
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter, RetryPolicy, errors, models, times, webhooks
from customerio_app.models import PersonIdentifiers, SendEmailRequest

statuses: list[int] = []


def respond(request: httpx.Request) -> httpx.Response:
    """The next status, with a body that fits the request."""
    body = {"segments": [{"id": 1, "name": "all"}]} if request.method == "GET" else {"delivery_id": "d"}
    return httpx.Response(statuses.pop(0) if statuses else 200, json=body)


def options() -> dict[str, Any]:
    """Options of both clients."""
    return {
        "transport": httpx.MockTransport(respond),
        "limiter": NoRateLimiter(),
        "retry": RetryPolicy(base=0.0),
    }


async def main() -> None:
    """Called by run.mjs, which has set up the path."""
    identifiers = PersonIdentifiers(id="42")
    message = SendEmailRequest(to="ada@example.com", transactional_message_id=3, identifiers=identifiers)
    with AppClient("key", **options()) as cio:
        statuses[:] = [503, 429]
        assert cio.segments.list().segments[0].name == "all"
        statuses[:] = [503]
        raised = None
        try:
            cio.send.email(message)
        except errors.ServerError as error:
            raised = error
        assert raised is not None
        assert raised.maybe_applied
        assert cio.send.email(message).delivery_id == "d"
    async with AsyncAppClient("key", total_timeout=30.0, **options()) as cio:
        statuses[:] = [503, 429]
        assert (await cio.segments.list()).segments[0].name == "all"
        assert (await cio.send.email(message)).delivery_id == "d"
    for name in models.__all__:
        getattr(models, name)
    assert times.to_unix("2026-11-01") == 1793491200
    assert webhooks.__doc__
    print(f"{sys.version_info.major}.{sys.version_info.minor}", sys.platform, len(models.__all__))
