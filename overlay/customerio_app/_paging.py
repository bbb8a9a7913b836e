"""Walking through pages: which page comes next is decided by ``Walk``, without any request; two pagers drive it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from customerio_app_api.types import UNSET

from customerio_app.errors import InvalidRequestError, PagingError
from customerio_app.times import to_unix

if TYPE_CHECKING:
    from customerio_app_api.operations import Operation, Window

PageT = TypeVar("PageT")

_PARAMETERS = {"cursor": "start", "page": "page", "offset": "offset"}
# No six calendar months are shorter than 181 days, no twelve shorter than 365.
_DAYS_OF_A_MONTH = 30
_SECONDS_OF_A_DAY = 86_400
_MARK = "window="


class Walk:
    """Which page to ask for next.

    A cursor that is empty, null or absent ends the walk, and so do an empty page and, where pages are counted, a page
    that the list's total or its own shortness shows to be the last. A cursor that comes a second time is an error.
    Spans of time that are longer than one call covers are split, newest part first, without gap or overlap: the API's
    bounds are inclusive.

    Parameters:
        operation: what is listed.
        arguments: the arguments of its function; the cursor's among them says where to begin.
        now: the time in Unix seconds, for a span that has no end.
    """

    def __init__(self, operation: Operation, arguments: Mapping[str, Any], now: Callable[[], float]) -> None:
        if operation.paging is None:
            raise InvalidRequestError(f"{operation.name} has no pages", operation=operation.name)
        self._operation = operation
        self._paging = operation.paging
        self._parameter = _PARAMETERS[operation.paging.style]
        self._fixed = {name: value for name, value in arguments.items() if name != self._parameter}
        begin = arguments.get(self._parameter)
        self._spans, self._at = self._begin(begin if begin is not UNSET else None, now)
        self._seen: set[Any] = set()
        self.done = False

    @property
    def cursor(self) -> str | int | None:
        """Where the page that ``arguments()`` asks for can be taken up again; None at the very beginning."""
        if len(self._spans) > 1 or (self._spans and self._spans[0][2]):
            return f"{_MARK}{self._spans[0][1]};{self._at or ''}"
        at: str | int | None = self._at
        return at

    def arguments(self) -> dict[str, Any]:
        """The arguments for the next page."""
        arguments = dict(self._fixed)
        if self._at is not None:
            arguments[self._parameter] = self._at
        if self._spans and self._paging.window:
            arguments[self._paging.window.start] = self._spans[0][0]
            arguments[self._paging.window.end] = self._spans[0][1]
        return arguments

    def advance(self, page: Any) -> list[Any]:
        """Takes a page: its items, and a step forward."""
        lists = [self._list(page, name) for name in self._paging.items]
        following = self._following(page, lists)
        if following is None:
            self._at = None
            self._seen.clear()
            self._spans = self._spans[1:]
            self.done = not self._spans
        else:
            if following in self._seen or following == self._at:
                raise PagingError(
                    f"{self._operation.name}: the same cursor came twice; stopped instead of reading a page again",
                    operation=self._operation.name,
                )
            if self._at is not None:
                self._seen.add(self._at)
            self._at = following
        return lists[0]

    def _list(self, page: Any, name: str) -> list[Any]:
        value = getattr(page, page.FIELDS[name])
        return value if isinstance(value, list) else []

    def _following(self, page: Any, lists: list[list[Any]]) -> Any:
        if not any(lists):
            return None
        if self._paging.style == "cursor":
            cursor = getattr(page, "next", None)
            return None if cursor is None or cursor is UNSET or cursor == "" else str(cursor)
        limit = self._fixed.get("limit")
        if self._paging.style == "offset":
            if isinstance(limit, int) and len(lists[0]) < limit:
                return None
            return int(self._at or 0) + len(lists[0])
        number = int(self._at or 1)
        pagination = getattr(getattr(page, "meta", None), "pagination", None)
        size, total = getattr(pagination, "limit", None), getattr(pagination, "total", None)
        if isinstance(size, int) and isinstance(total, int) and size > 0 and number * size >= total:
            return None
        return number + 1

    def _begin(self, begin: Any, now: Callable[[], float]) -> tuple[list[tuple[int, int, bool]], Any]:
        window = self._paging.window
        end_of_span = None
        if isinstance(begin, str) and begin.startswith(_MARK):
            mark, _, begin = begin.partition(";")
            if not mark.removeprefix(_MARK).isdigit() or window is None:
                raise InvalidRequestError(f"{self._parameter} is no cursor of {self._operation.name}")
            end_of_span = int(mark.removeprefix(_MARK))
        if window is None:
            return [], begin or None
        start, end = self._fixed.get(window.start), self._fixed.get(window.end)
        if start is None or start is UNSET:
            return [], begin or None
        first = to_unix(start)
        last = int(now()) if end is None or end is UNSET else to_unix(end)
        if last < first:
            raise InvalidRequestError(f"{window.end} lies before {window.start}", operation=self._operation.name)
        spans = split(first, last, window)
        if len(spans) == 1:
            # One call covers it: the API sees just what the caller wrote.
            return [], begin or None
        if end_of_span is not None:
            spans = [span for span in spans if span[1] <= end_of_span] or spans[-1:]
            spans = [(spans[0][0], min(spans[0][1], end_of_span)), *spans[1:]]
        return [(a, b, True) for a, b in spans], begin or None


def split(first: int, last: int, window: Window) -> list[tuple[int, int]]:
    """A span of time as inclusive spans that one call covers each, newest first."""
    longest = window.months * _DAYS_OF_A_MONTH * _SECONDS_OF_A_DAY
    bounds = [last + 1]
    while bounds[-1] - first > longest:
        bounds.append(bounds[-1] - longest)
    bounds.append(first)
    return [(lower, upper - 1) for upper, lower in pairwise(bounds)]


class Pager(Generic[PageT]):
    """All items of a list, page by page as they are needed.

    Iterate over it for items, or over ``.pages()`` for whole pages, not both.
    """

    def __init__(
        self,
        operation: Operation,
        fetch: Callable[..., PageT],
        client: Any,
        arguments: Mapping[str, Any],
        prefetch: int,
        now: Callable[[], float] = time.time,
    ) -> None:
        _check_prefetch(prefetch)
        self._walk = Walk(operation, arguments, now)
        self._fetch = fetch
        self._client = client
        self._prefetch = prefetch
        self._cursor = self._walk.cursor
        self._items = self._all()

    @property
    def cursor(self) -> str | int | None:
        """Where to go on later: the page that the last item came from. None at the beginning."""
        return self._cursor

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return next(self._items)

    def pages(self) -> Iterator[PageT]:
        """Whole pages instead of items."""
        for page, _ in self._steps():
            yield page

    def _all(self) -> Iterator[Any]:
        for _, items in self._steps():
            yield from items

    def _get(self) -> PageT:
        return self._fetch(client=self._client, **self._walk.arguments())

    def _steps(self) -> Iterator[tuple[PageT, list[Any]]]:
        if not self._prefetch:
            while not self._walk.done:
                cursor = self._walk.cursor
                page = self._get()
                items = self._walk.advance(page)
                self._cursor = cursor
                yield page, items
            return
        with ThreadPoolExecutor(1, "customerio-prefetch") as worker:
            ahead: Future[PageT] | None = worker.submit(self._get)
            while ahead is not None:
                cursor = self._walk.cursor
                page = ahead.result()
                items = self._walk.advance(page)
                ahead = None if self._walk.done else worker.submit(self._get)
                self._cursor = cursor
                yield page, items


class AsyncPager(Generic[PageT]):
    """``Pager`` for asyncio. The next page of a loop that was left early is not waited for."""

    def __init__(
        self,
        operation: Operation,
        fetch: Callable[..., Awaitable[PageT]],
        client: Any,
        arguments: Mapping[str, Any],
        prefetch: int,
        now: Callable[[], float] = time.time,
    ) -> None:
        _check_prefetch(prefetch)
        self._walk = Walk(operation, arguments, now)
        self._fetch = fetch
        self._client = client
        self._prefetch = prefetch
        self._cursor = self._walk.cursor
        self._items = self._all()

    @property
    def cursor(self) -> str | int | None:
        """Where to go on later: the page that the last item came from. None at the beginning."""
        return self._cursor

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        return await anext(self._items)

    async def pages(self) -> AsyncIterator[PageT]:
        """Whole pages instead of items."""
        async for page, _ in self._steps():
            yield page

    async def _all(self) -> AsyncIterator[Any]:
        async for _, items in self._steps():
            for item in items:
                yield item

    async def _get(self) -> PageT:
        return await self._fetch(client=self._client, **self._walk.arguments())

    async def _steps(self) -> AsyncIterator[tuple[PageT, list[Any]]]:
        ahead: asyncio.Task[PageT] | None = None
        try:
            while not self._walk.done:
                cursor = self._walk.cursor
                page = await (ahead if ahead is not None else self._get())
                ahead = None
                items = self._walk.advance(page)
                if self._prefetch and not self._walk.done:
                    ahead = asyncio.create_task(self._get())
                self._cursor = cursor
                yield page, items
        finally:
            if ahead is not None:
                ahead.cancel()


def _check_prefetch(prefetch: int) -> None:
    if prefetch not in (0, 1):
        raise InvalidRequestError("prefetch is 0 or 1: the next page's cursor is known only when this page is there")
