"""Lists of the API as fakes: a cursor list, a counted list, an offset list, and a list that is bounded in time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from customerio_app._flows.paging import Walk
from customerio_app_api import models
from customerio_app_api.operations import OPERATIONS, Operation

CURSOR: Operation = OPERATIONS["newsletters.list"]
PAGE: Operation = OPERATIONS["assets.list"]
OFFSET: Operation = OPERATIONS["esp_suppressions.list"]
WINDOW: Operation = OPERATIONS["messages.list"]
NOW = 1_795_000_000.0


def newsletters(ids: list[int], following: Any = None) -> models.NewsletterList:
    return models.NewsletterList.from_dict({"newsletters": [{"id": number} for number in ids], "next": following})


def ids_of(items: list[Any]) -> list[Any]:
    return [item.id for item in items]


class FakeList:
    """A cursor list of newsletters, a page of ids for each cursor; counts what is asked for."""

    def __init__(self, pages: Mapping[Any, tuple[list[int], Any]]) -> None:
        self.pages = pages
        self.asked: list[dict[str, Any]] = []
        self.fail_at: dict[int, Exception] = {}

    def sync(self, *, client: Any, **arguments: Any) -> models.NewsletterList:
        self.asked.append(arguments)
        if len(self.asked) in self.fail_at:
            raise self.fail_at[len(self.asked)]
        return newsletters(*self.pages[arguments.get("start")])

    async def asyncio(self, *, client: Any, **arguments: Any) -> models.NewsletterList:
        return self.sync(client=client, **arguments)


def three_pages() -> FakeList:
    return FakeList({None: ([1, 2], "B+/="), "B+/=": ([3, 4], "c"), "c": ([5], "")})


def walk_through(walk: Walk, response: Callable[[dict[str, Any]], Any], most: int = 1000) -> tuple[list[Any], int]:
    """All items, and how many pages it took."""
    items: list[Any] = []
    pages = 0
    while not walk.done:
        pages += 1
        assert pages <= most, "an endless walk"
        items += walk.advance(response(walk.arguments()))
    return items, pages
