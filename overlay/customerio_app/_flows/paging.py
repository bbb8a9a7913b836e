"""Walking through pages: which page comes next is decided by ``Walk``, without any request; two pagers drive it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from customerio_app_api.types import UNSET

from customerio_app._call.encode import WINDOW_MARK
from customerio_app.errors import CustomerIOError, InvalidRequestError, PagingError, refusal
from customerio_app.times import to_unix

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future, ThreadPoolExecutor

    from customerio_app_api.operations import Operation, Window

PageT = TypeVar("PageT")

# No six calendar months are shorter than 181 days, no twelve shorter than 365.
_DAYS_OF_A_MONTH = 30
_SECONDS_OF_A_DAY = 86_400


class Walk:
    """Which page to ask for next.

    A cursor that is empty, null or absent ends the walk, and so do an empty page and, where pages are counted, a page
    that the list's total or its own shortness shows to be the last; a total that is less than what has come shows
    nothing. A cursor that comes a second time is an error.
    Spans of time that are longer than one call covers are split, newest part first, without gap or overlap: the API's
    bounds are inclusive.

    Parameters:
        operation: what is listed.
        arguments: the arguments of its function; the cursor's among them says where to begin.
        now: the time in Unix seconds, for a span that has no end.
    """

    def __init__(
        self, operation: Operation, arguments: Mapping[str, Any], now: Callable[[], float] = time.time
    ) -> None:
        if operation.paging is None:
            raise refusal(operation.name, "it has no pages")
        self._operation = operation
        self._paging = operation.paging
        self._parameter = operation.paging.parameter
        # Copied: a page of what was searched for then, and a cursor of that, belong together.
        self._fixed = {name: _copied(value) for name, value in arguments.items() if name != self._parameter}
        given = {name: value for name, value in arguments.items() if value is not UNSET}
        self._spans, self._at = self._begin(given, now)
        self._seen: set[Any] = set()
        self.done = False

    @property
    def cursor(self) -> str | int | None:
        """Where the page that ``arguments()`` asks for can be taken up again; None for the first page of all."""
        if self._spans:
            return f"{WINDOW_MARK}{self._spans[0][1]};{self._at or ''}"
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
            self._seen.add(self._at)
            if following in self._seen:
                raise PagingError(
                    f"{self._operation.name}: the same cursor came twice; stopped instead of reading a page again",
                    operation=self._operation.name,
                )
            self._at = following
        return lists[0]

    @property
    def name(self) -> str:
        """The operation's name."""
        return self._operation.name

    def _list(self, page: Any, name: str) -> list[Any]:
        value = getattr(page, page.FIELDS[name][0])
        return value if isinstance(value, list) else []

    def _following(self, page: Any, lists: list[list[Any]]) -> Any:
        if not any(lists):
            return None
        paging = self._paging
        if paging.style == "cursor":
            cursor = _value_at(page, paging.next)
            # Where it is a number, 0 is its "none".
            return None if cursor is None or cursor is UNSET or cursor in ("", 0) else str(cursor)
        at, first = int(self._at or paging.first or 0), paging.first or 0
        if paging.style == "offset":
            limit = self._fixed.get(paging.limit)
            return None if isinstance(limit, int) and len(lists[0]) < limit else at + len(lists[0])
        size, total = _value_at(page, paging.size), _value_at(page, paging.total)
        if isinstance(size, int) and isinstance(total, int) and size > 0:
            came = (at - first) * size + max(map(len, lists))
            if came <= total <= (at - first + 1) * size:
                return None
        return at + 1

    def _begin(self, given: Mapping[str, Any], now: Callable[[], float]) -> tuple[list[tuple[int, int]], Any]:
        """The spans that are left, none where one call covers them, and the cursor to begin with."""
        begin = given.get(self._parameter) or None
        resumed_at = None
        if isinstance(begin, str) and begin.startswith(WINDOW_MARK):
            mark, _, begin = begin.removeprefix(WINDOW_MARK).partition(";")
            try:
                resumed_at = int(mark)
            except ValueError:
                raise self._no_cursor() from None
        window = self._paging.window
        if window is None or given.get(window.start) is None:
            if resumed_at is not None:
                raise self._no_cursor()
            return [], begin
        first = self._moment(window.start, given[window.start])
        last = int(now()) if given.get(window.end) is None else self._moment(window.end, given[window.end])
        if last < first:
            raise refusal(self._operation.name, f"{window.end} lies before {window.start}")
        if resumed_at is None:
            spans = split(first, last, window)
            # Where one call covers it, the API sees just what the caller wrote.
            return spans if len(spans) > 1 else [], begin
        # Spans are counted from the newest on, so from a span's end on they come out the same again.
        if not first <= resumed_at <= last:
            raise self._no_cursor()
        return split(first, resumed_at, window), begin or None

    def _moment(self, name: str, value: Any) -> int:
        try:
            return to_unix(value)
        except InvalidRequestError as error:
            raise refusal(self._operation.name, f"{name}: {error}") from None

    def _no_cursor(self) -> InvalidRequestError:
        return refusal(
            self._operation.name,
            f"{self._parameter} is not a cursor with these bounds: pass what .cursor gave, and the same bounds",
        )


def _copied(value: Any) -> Any:
    try:
        return deepcopy(value)
    except Exception:  # what cannot be copied is taken, or refused, as by the call for one page
        return value


def split(first: int, last: int, window: Window) -> list[tuple[int, int]]:
    """A span of time as inclusive spans that one call covers each, newest first."""
    longest = window.months * _DAYS_OF_A_MONTH * _SECONDS_OF_A_DAY
    bounds = [last + 1]
    while bounds[-1] - first > longest:
        bounds.append(bounds[-1] - longest)
    bounds.append(first)
    return [(lower, upper - 1) for upper, lower in pairwise(bounds)]


def _value_at(page: Any, place: str | None) -> Any:
    """A value of a page, by the attributes that lead to it; None where they do not."""
    value = page if place else None
    for name in (place or "").split("."):
        value = getattr(value, name, None)
    return value


class _Source(Generic[PageT]):
    """What a pager reads from. Apart from the pager, so that a loop that is left early ends its prefetch at once: no
    generator refers back to the pager that holds it.
    """

    def __init__(self, walk: Walk, fetch: Callable[..., Any], client: Any, prefetch: int) -> None:
        if prefetch not in (0, 1):
            raise refusal(walk.name, "prefetch is 0 or 1: a page's cursor is known only when the page before is there")
        self.walk = walk
        self.cursor = walk.cursor
        self._fetch = fetch
        self._client = client
        self._prefetch = prefetch

    def _get(self) -> Any:
        """The next page; a coroutine that gives it where the client is asynchronous."""
        return self._fetch(client=self._client, **self.walk.arguments())

    def steps(self) -> Iterator[tuple[PageT, list[Any]]]:
        """Each page with its items."""
        worker: ThreadPoolExecutor | None = None
        if self._prefetch:
            # Imported here: most programs fetch nothing ahead.
            from concurrent.futures import ThreadPoolExecutor

            worker = ThreadPoolExecutor(1, "customerio-prefetch")
        ahead: Future[PageT] | None = None
        try:
            while not self.walk.done:
                cursor = self.walk.cursor
                try:
                    page = ahead.result() if ahead is not None else self._get()
                    items = self.walk.advance(page)
                except CustomerIOError as error:
                    error.cursor = cursor
                    raise
                if worker is not None and not self.walk.done:
                    ahead = worker.submit(self._get)
                self.cursor = cursor
                yield page, items
        finally:
            if worker is not None:
                # Whoever leaves early does not wait for a page that nobody reads.
                worker.shutdown(wait=False, cancel_futures=True)

    def lasting(self, begin: Callable[[Any], Any]) -> _Lasting:
        """An iterator over what a function makes of this source."""
        return _Lasting(lambda: begin(self), self.walk)

    async def steps_async(self) -> AsyncIterator[tuple[PageT, list[Any]]]:
        """Each page with its items."""
        from asyncio import create_task

        ahead: asyncio.Task[PageT] | None = None
        try:
            while not self.walk.done:
                cursor = self.walk.cursor
                try:
                    page = await (ahead if ahead is not None else self._get())
                    items = self.walk.advance(page)
                except CustomerIOError as error:
                    error.cursor = cursor
                    raise
                ahead = None
                if self._prefetch and not self.walk.done:
                    ahead = create_task(self._get())
                self.cursor = cursor
                yield page, items
        finally:
            if ahead is not None:
                ahead.cancel()
                ahead.add_done_callback(forget)


class _Lasting:
    """An iterator over what generators give: an error ends a generator, and the next step begins another.

    Parameters:
        begin: makes a generator that goes on where the walk is.
        walk: says when all is over.
    """

    def __init__(self, begin: Callable[[], Any], walk: Walk) -> None:
        self._begin = begin
        self._walk = walk
        self._steps: Any = None

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        while True:
            self._steps = self._steps or self._begin()
            try:
                return next(self._steps)
            except StopIteration:
                if self._walk.done:
                    raise
            self._steps = None

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        while True:
            self._steps = self._steps or self._begin()
            try:
                return await anext(self._steps)
            except StopAsyncIteration:
                if self._walk.done:
                    raise
            self._steps = None


class _Pager(Generic[PageT]):
    #: All items that a source gives.
    _all: ClassVar[Any]

    def __init__(
        self, operation: Operation, fetch: Callable[..., Any], client: Any, arguments: Mapping[str, Any], prefetch: int
    ) -> None:
        self._source: _Source[PageT] = _Source(Walk(operation, arguments), fetch, client, prefetch)
        self._lasting = self._source.lasting(self._all)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source.walk.name}>"

    @property
    def cursor(self) -> str | int | None:
        """Where to go on later: the page that the last item came from. None at the beginning."""
        return self._source.cursor


def _items(source: _Source[Any]) -> Iterator[Any]:
    return (item for _, items in source.steps() for item in items)


def _items_async(source: _Source[Any]) -> AsyncIterator[Any]:
    return (item async for _, items in source.steps_async() for item in items)


def _pages(source: _Source[Any]) -> Iterator[Any]:
    return (page for page, _ in source.steps())


def _pages_async(source: _Source[Any]) -> AsyncIterator[Any]:
    return (page async for page, _ in source.steps_async())


class Pager(_Pager[PageT]):
    """All items of a list, page by page as they are needed.

    Iterate over it for items, or over ``.pages()`` for whole pages, not both. After an error the next step asks for the
    same page again.
    """

    _all = staticmethod(_items)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return next(self._lasting)

    def pages(self) -> Iterator[PageT]:
        """Whole pages instead of items."""
        return self._source.lasting(_pages)


class AsyncPager(_Pager[PageT]):
    """``Pager`` for asyncio. The next page of a loop that was left early is not waited for."""

    _all = staticmethod(_items_async)

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        return await anext(self._lasting)

    def pages(self) -> AsyncIterator[PageT]:
        """Whole pages instead of items."""
        return self._source.lasting(_pages_async)


def forget(task: asyncio.Task[Any]) -> None:
    """Take note of a failure that nobody waits for, so that asyncio does not report it."""
    if not task.cancelled():
        task.exception()
