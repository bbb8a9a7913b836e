"""The pagers drive a walk: items as they are needed, the next page ahead, leaving early, going on after an error."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, NoRateLimiter
from customerio_app._flows.paging import AsyncPager, Pager
from customerio_app.errors import InvalidRequestError, PagingError
from customerio_app_api.operations import Operation

from tests.paging.paging_support import CURSOR, FakeList, newsletters, three_pages

MODES = ["sync", "async"]
PREFETCH = [0, 1]


def pager(fake: FakeList, prefetch: int = 0, operation: Operation = CURSOR, **arguments: Any) -> Pager[Any]:
    return Pager(operation, fake.sync, None, arguments, prefetch)


def async_pager(fake: FakeList, prefetch: int = 0, operation: Operation = CURSOR, **arguments: Any) -> AsyncPager[Any]:
    return AsyncPager(operation, fake.asyncio, None, arguments, prefetch)


def collect(mode: str, fake: FakeList, prefetch: int, what: str = "items", **arguments: Any) -> list[Any]:
    """All items' ids, or all pages."""
    if mode == "sync":
        own = pager(fake, prefetch, **arguments)
        return list(own.pages()) if what == "pages" else [item.id for item in own]

    async def go() -> list[Any]:
        own = async_pager(fake, prefetch, **arguments)
        if what == "pages":
            return [page async for page in own.pages()]
        return [item.id async for item in own]

    return asyncio.run(go())


@pytest.mark.parametrize("prefetch", PREFETCH)
@pytest.mark.parametrize("mode", MODES)
def test_all_items_of_all_pages(mode: str, prefetch: int) -> None:
    fake = three_pages()
    assert collect(mode, fake, prefetch, limit=2) == [1, 2, 3, 4, 5]
    assert [asked.get("start") for asked in fake.asked] == [None, "B+/=", "c"]
    assert all(asked["limit"] == 2 for asked in fake.asked)


@pytest.mark.parametrize("prefetch", PREFETCH)
@pytest.mark.parametrize("mode", MODES)
def test_whole_pages(mode: str, prefetch: int) -> None:
    pages = collect(mode, three_pages(), prefetch, "pages")
    assert [len(page.newsletters) for page in pages] == [2, 2, 1]
    assert pages[0].next == "B+/="


@pytest.mark.parametrize("prefetch", PREFETCH)
@pytest.mark.parametrize("mode", MODES)
def test_an_empty_list(mode: str, prefetch: int) -> None:
    fake = FakeList({None: ([], "more")})
    assert collect(mode, fake, prefetch) == []
    assert len(fake.asked) == 1


def test_nothing_is_fetched_before_the_first_item() -> None:
    fake = three_pages()
    own = pager(fake, 1)
    assert fake.asked == []
    assert own.cursor is None


def test_a_pager_says_what_it_lists() -> None:
    assert repr(pager(three_pages())) == "<Pager of newsletters.list>"
    assert repr(async_pager(three_pages())) == "<AsyncPager of newsletters.list>"


def test_pages_are_fetched_as_they_are_needed() -> None:
    fake = three_pages()
    own = pager(fake)
    assert [next(own).id, next(own).id] == [1, 2]
    assert len(fake.asked) == 1
    assert next(own).id == 3
    assert len(fake.asked) == 2


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("prefetch", PREFETCH)
def test_the_cursor_is_where_the_last_item_came_from(mode: str, prefetch: int) -> None:
    expected = [(1, None), (2, None), (3, "B+/="), (4, "B+/="), (5, "c")]

    async def go() -> list[Any]:
        own = async_pager(three_pages(), prefetch)
        return [(item.id, own.cursor) async for item in own]

    if mode == "sync":
        own = pager(three_pages(), prefetch)
        assert [(item.id, own.cursor) for item in own] == expected
    else:
        assert asyncio.run(go()) == expected


@pytest.mark.parametrize("mode", MODES)
def test_resuming_from_a_cursor_reads_its_page_and_all_after_it(mode: str) -> None:
    assert collect(mode, three_pages(), 0, start="B+/=") == [3, 4, 5]


@pytest.mark.parametrize("prefetch", [2, -1])
def test_more_than_one_page_ahead_is_refused(prefetch: int) -> None:
    with pytest.raises(InvalidRequestError, match="prefetch is 0 or 1"):
        pager(three_pages(), prefetch)
    with pytest.raises(InvalidRequestError, match="prefetch is 0 or 1"):
        async_pager(three_pages(), prefetch)


class Stop(Exception):
    pass


@pytest.mark.parametrize("prefetch", PREFETCH)
def test_after_an_error_the_same_page_is_asked_for_again(prefetch: int) -> None:
    """An iterator that simply ended after an error would pass for the end of the list."""
    fake = three_pages()
    fake.fail_at = {2: Stop()}
    own = pager(fake, prefetch)
    assert [next(own).id, next(own).id] == [1, 2]
    with pytest.raises(Stop):
        next(own)
    assert own.cursor is None
    assert [item.id for item in own] == [3, 4, 5]
    assert [asked.get("start") for asked in fake.asked] == [None, "B+/=", "B+/=", "c"]
    assert next(own, "end") == "end"


@pytest.mark.parametrize("prefetch", PREFETCH)
def test_after_an_error_the_same_page_is_asked_for_again_async(prefetch: int) -> None:
    async def go() -> None:
        fake = three_pages()
        fake.fail_at = {2: Stop()}
        own = async_pager(fake, prefetch)
        assert [(await anext(own)).id, (await anext(own)).id] == [1, 2]
        with pytest.raises(Stop):
            await anext(own)
        assert [item.id async for item in own] == [3, 4, 5]

    asyncio.run(go())


@pytest.mark.parametrize("error", [Stop(), KeyboardInterrupt(), asyncio.CancelledError()])
@pytest.mark.parametrize("prefetch", PREFETCH)
def test_whole_pages_go_on_after_an_error_too(prefetch: int, error: Any) -> None:
    fake = three_pages()
    fake.fail_at = {2: error}
    pages = pager(fake, prefetch).pages()
    assert len(next(pages).newsletters) == 2
    with pytest.raises((Stop, KeyboardInterrupt, asyncio.CancelledError)):
        next(pages)
    assert [len(page.newsletters) for page in pages] == [2, 1]

    async def go() -> None:
        again = three_pages()
        again.fail_at = {2: Stop()}
        pages = async_pager(again, prefetch).pages()
        assert len((await anext(pages)).newsletters) == 2
        with pytest.raises(Stop):
            await anext(pages)
        assert [len(page.newsletters) async for page in pages] == [2, 1]

    asyncio.run(go())


def test_a_list_s_body_is_that_of_the_call_whatever_becomes_of_it() -> None:
    """The cursor of one search with the filter of another would leave people out."""
    bodies: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        following = "" if len(bodies) == 2 else "more"
        return httpx.Response(200, json={"identifiers": [{"cio_id": str(len(bodies))}], "next": following})

    search = {"filter": {"segment": {"id": 7}}}
    with AppClient("a-key", region="us", transport=httpx.MockTransport(respond), limiter=NoRateLimiter()) as cio:
        for _ in cio.customers.iter_search(search):
            search["filter"]["segment"]["id"] = 99
    assert bodies == [{"filter": {"segment": {"id": 7}}}] * 2


@pytest.mark.parametrize("prefetch", PREFETCH)
@pytest.mark.parametrize("mode", MODES)
def test_a_cursor_that_repeats_says_which_page_gave_it(mode: str, prefetch: int) -> None:
    fake = FakeList({None: ([1], "b"), "b": ([2], "c"), "c": ([3], "b")})
    with pytest.raises(PagingError) as caught:
        collect(mode, fake, prefetch)
    assert caught.value.cursor == "c"


# ---- prefetch


class GatedList(FakeList):
    """Waits at each page after the first until it is let through."""

    def __init__(self, on_wait: Callable[[], None] = lambda: None) -> None:
        super().__init__(three_pages().pages)
        self.asked_for = [threading.Event() for _ in range(4)]
        self.gate = threading.Event()
        self.on_wait = on_wait

    def sync(self, *, client: Any, **arguments: Any) -> Any:
        self.asked_for[len(self.asked)].set()
        page = super().sync(client=client, **arguments)
        if len(self.asked) > 1:
            assert self.gate.wait(10)
        return page


def test_prefetch_asks_for_the_next_page_while_this_one_is_worked_on() -> None:
    fake = GatedList()
    own = pager(fake, 1)
    assert next(own).id == 1
    assert fake.asked_for[1].wait(10), "the second page was not asked for"
    assert not fake.asked_for[2].is_set(), "more than one page ahead"
    fake.gate.set()
    assert [item.id for item in own] == [2, 3, 4, 5]


def test_without_prefetch_nothing_is_asked_for_ahead() -> None:
    fake = GatedList()
    own = pager(fake, 0)
    assert [next(own).id, next(own).id] == [1, 2]
    assert not fake.asked_for[1].is_set()


def test_leaving_early_does_not_wait_for_the_page_ahead() -> None:
    fake = GatedList()
    for item in pager(fake, 1):
        assert item.id == 1
        break
    # Here while the page ahead still waits at its gate.
    assert not fake.gate.is_set()
    fake.gate.set()
    for thread in threading.enumerate():
        if thread.name.startswith("customerio-prefetch"):
            thread.join(10)
            assert not thread.is_alive()


def test_async_prefetch_runs_beside_the_work_and_is_cancelled_on_leaving() -> None:
    cancelled: list[str] = []

    async def go() -> None:
        asked, never = asyncio.Event(), asyncio.Event()

        async def fetch(*, client: Any, start: str | None = None) -> Any:
            if start is None:
                return newsletters([1, 2], "b")
            asked.set()
            try:
                await never.wait()
            except asyncio.CancelledError:
                cancelled.append(start)
                raise

        own: AsyncPager[Any] = AsyncPager(CURSOR, fetch, None, {}, 1)
        async for item in own:
            assert item.id == 1
            await asyncio.wait_for(asked.wait(), 10)
            break
        del own
        for _ in range(5):
            await asyncio.sleep(0)
        assert cancelled == ["b"]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(go())


def test_a_failure_of_a_page_that_nobody_waits_for_is_not_reported() -> None:
    reported: list[Any] = []

    async def go() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: reported.append(context))
        fake = three_pages()
        fake.fail_at = {2: Stop()}
        own = async_pager(fake, 1)
        assert (await anext(own)).id == 1
        await asyncio.sleep(0)
        del own
        gc.collect()
        for _ in range(5):
            await asyncio.sleep(0)
        gc.collect()

    asyncio.run(go())
    assert reported == []


def test_a_failure_of_the_page_ahead_comes_when_its_items_are_due() -> None:
    fake = three_pages()
    fake.fail_at = {2: Stop()}
    own = pager(fake, 1)
    assert [next(own).id, next(own).id] == [1, 2]
    with pytest.raises(Stop):
        next(own)
