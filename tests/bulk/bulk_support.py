"""A small workspace behind a mock transport: people, a search in pages, profiles in batches, exports."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any

import httpx
from attrs import define, field
from customerio_app import AppClient, AsyncAppClient
from customerio_app.limits import NoRateLimiter


def person(number: int) -> dict[str, Any]:
    return {"cio_id": f"c{number:05}", "id": str(number), "email": f"Person{number}@example.com"}


@define
class Workspace:
    """Responds to searches and look-ups, remembers what was asked, and how many look-ups were open at once.

    `gone` are the cio_ids of people whom the search still gives and who have no profile.
    """

    people: list[dict[str, Any]]
    gone: set[str] = field(factory=set)
    page_size: int = 1000
    fail: Callable[[httpx.Request], httpx.Response | None] = lambda request: None
    searches: list[dict[str, Any]] = field(factory=list)
    lookups: list[dict[str, Any]] = field(factory=list)
    open: int = 0
    most_open: int = 0
    before_response: Callable[[], object] = lambda: None
    lock: threading.Lock = field(factory=threading.Lock)

    def search(self, request: httpx.Request) -> httpx.Response:
        at = int(request.url.params.get("start") or 0)
        assert int(request.url.params["limit"]) <= 1000
        with self.lock:
            self.searches.append({"start": request.url.params.get("start"), **json.loads(request.content)})
        page = self.people[at : at + self.page_size]
        following = str(at + self.page_size) if at + self.page_size < len(self.people) else ""
        return httpx.Response(200, json={"identifiers": page, "next": following})

    def look_up(self, request: httpx.Request) -> httpx.Response:
        ids = json.loads(request.content)["ids"]
        kind = request.url.params["id_type"]
        assert 0 < len(ids) <= 100
        with self.lock:
            self.lookups.append({"id_type": kind, "ids": ids})
        wanted = {str(value).casefold() for value in ids}
        found = [one for one in self.people if str(one.get(kind)).casefold() in wanted]
        profiles = [
            {"id": one.get("id"), "identifiers": one, "attributes": {"n": one.get("id")}}
            for one in found
            if one.get("cio_id") not in self.gone
        ]
        # The API promises no order.
        return httpx.Response(200, json={"customers": profiles[::-1]})

    def respond(self, request: httpx.Request) -> httpx.Response:
        failure = self.fail(request)
        if failure is not None:
            return failure
        if request.url.path == "/v1/customers":
            return self.search(request)
        with self.lock:
            self.open += 1
            self.most_open = max(self.most_open, self.open)
        try:
            self.before_response()
            return self.look_up(request)
        finally:
            with self.lock:
                self.open -= 1

    async def respond_async(self, request: httpx.Request) -> httpx.Response:
        failure = self.fail(request)
        if failure is not None:
            return failure
        if request.url.path == "/v1/customers":
            return self.search(request)
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            await asyncio.sleep(0)
            return self.look_up(request)
        finally:
            self.open -= 1


def client(respond: Callable[[httpx.Request], httpx.Response], **options: Any) -> AppClient:
    return AppClient("key", transport=httpx.MockTransport(respond), limiter=NoRateLimiter(), **options)


def async_client(respond: Callable[[httpx.Request], Any], **options: Any) -> AsyncAppClient:
    return AsyncAppClient("key", transport=httpx.MockTransport(respond), limiter=NoRateLimiter(), **options)
