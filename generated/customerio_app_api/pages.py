"""What the lists of many pages give: all items, or whole pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Protocol, TypeVar

ItemT_co = TypeVar("ItemT_co", covariant=True)
PageT_co = TypeVar("PageT_co", covariant=True)


class AnyPages(Protocol[ItemT_co, PageT_co]):
    """All items of a list, page by page as they are needed.

    Iterate over it for items, or over `.pages()` for whole pages, not both. After an error the next step asks for the same
    page again.
    """

    def __iter__(self) -> Iterator[ItemT_co]: ...

    def __next__(self) -> ItemT_co: ...

    def pages(self) -> Iterator[PageT_co]:
        """Whole pages instead of items."""
        ...

    @property
    def cursor(self) -> Any:
        """Where to go on."""
        ...


class Pages(AnyPages[ItemT_co, PageT_co], Protocol[ItemT_co, PageT_co]):
    """All items of a list, page by page as they are needed.

    Iterate over it for items, or over `.pages()` for whole pages, not both. After an error the next step asks for the same
    page again.
    """

    @property
    def cursor(self) -> str | None:
        """Where to go on: pass it as `start` to read the current page again and all after it."""
        ...


class CountedPages(AnyPages[ItemT_co, PageT_co], Protocol[ItemT_co, PageT_co]):
    """`Pages` of a list whose pages or items are counted."""

    @property
    def cursor(self) -> int | None:
        """Where to go on: pass it as `page` or `offset` to read the current page again and all after it."""
        ...


class AsyncAnyPages(Protocol[ItemT_co, PageT_co]):
    """`AnyPages` for asyncio. The next page of a loop that was left early is not waited for."""

    def __aiter__(self) -> AsyncIterator[ItemT_co]: ...

    async def __anext__(self) -> ItemT_co: ...

    def pages(self) -> AsyncIterator[PageT_co]:
        """Whole pages instead of items."""
        ...

    @property
    def cursor(self) -> Any:
        """Where to go on."""
        ...


class AsyncPages(AsyncAnyPages[ItemT_co, PageT_co], Protocol[ItemT_co, PageT_co]):
    """`Pages` for asyncio. The next page of a loop that was left early is not waited for."""

    @property
    def cursor(self) -> str | None:
        """Where to go on: pass it as `start` to read the current page again and all after it."""
        ...


class AsyncCountedPages(AsyncAnyPages[ItemT_co, PageT_co], Protocol[ItemT_co, PageT_co]):
    """`AsyncPages` of a list whose pages or items are counted."""

    @property
    def cursor(self) -> int | None:
        """Where to go on: pass it as `page` or `offset` to read the current page again and all after it."""
        ...
