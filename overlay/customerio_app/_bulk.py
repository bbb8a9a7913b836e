"""Reading all profiles of a search, several requests at once: the iterators, and what drives them."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from customerio_app._flows.paging import forget
from customerio_app._flows.people import PEOPLE_A_SEARCH, Batch, batches, check_in_flight, people_of, search_for

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future

    from customerio_app_api.client import AsyncPages, Pages
    from customerio_app_api.models import (
        CustomerIdentifiers,
        CustomerProfile,
        CustomerSearchResult,
        PeopleFilter,
    )

    from customerio_app._customers import AsyncCustomers, Customers


class _Progress:
    """What the iterator shows of its generator's work; apart from it, so that a loop that is left ends at once."""

    def __init__(self, start: str | None) -> None:
        self.cursor = start
        self.missing: list[CustomerIdentifiers] = []
        self.error: Exception | None = None


class _Shown:
    def __init__(self, progress: _Progress) -> None:
        self._progress = progress

    @property
    def cursor(self) -> str | None:
        """Where to go on later: pass it as ``start`` to read the current page of the search again and all after it.

        A page has up to 1,000 people. None on the first page.
        """
        return self._progress.cursor

    @property
    def missing(self) -> list[CustomerIdentifiers]:
        """The people whom the search gave and who had no profile, up to here: deleted or merged in between."""
        return self._progress.missing


class Profiles(_Shown):
    """An iterator over profiles, in the order of the search. After an error every further step raises it again."""

    def __init__(self, progress: _Progress, profiles: Iterator[CustomerProfile]) -> None:
        super().__init__(progress)
        self._profiles = profiles

    def __iter__(self) -> Iterator[CustomerProfile]:
        return self

    def __next__(self) -> CustomerProfile:
        if self._progress.error is not None:
            # A generator that failed would only end: that would pass for the end of the people.
            raise self._progress.error
        return next(self._profiles)


class AsyncProfiles(_Shown):
    """``Profiles`` for asyncio."""

    def __init__(self, progress: _Progress, profiles: AsyncIterator[CustomerProfile]) -> None:
        super().__init__(progress)
        self._profiles = profiles

    def __aiter__(self) -> AsyncIterator[CustomerProfile]:
        return self

    async def __anext__(self) -> CustomerProfile:
        if self._progress.error is not None:
            raise self._progress.error
        return await anext(self._profiles)


def iter_profiles(customers: Customers, filter: PeopleFilter | None, start: str | None, in_flight: int) -> Profiles:
    """See ``Customers.iter_profiles``."""
    progress = _Progress(start)
    pages = customers.iter_search(search_for(filter), start=start, limit=PEOPLE_A_SEARCH, prefetch=1)
    return Profiles(progress, _read(customers, pages, progress, check_in_flight(in_flight)))


def iter_profiles_async(
    customers: AsyncCustomers, filter: PeopleFilter | None, start: str | None, in_flight: int
) -> AsyncProfiles:
    """See ``Customers.iter_profiles``."""
    progress = _Progress(start)
    pages = customers.iter_search(search_for(filter), start=start, limit=PEOPLE_A_SEARCH, prefetch=1)
    return AsyncProfiles(progress, _read_async(customers, pages, progress, check_in_flight(in_flight)))


def _profiles_of(customers: Customers, batch: Batch) -> list[list[CustomerProfile]]:
    return [customers.get_many(asked.body, id_type=asked.id_type).customers for asked in batch.questions()]


async def _profiles_of_async(customers: AsyncCustomers, batch: Batch) -> list[list[CustomerProfile]]:
    return [(await customers.get_many(asked.body, id_type=asked.id_type)).customers for asked in batch.questions()]


def _cursor(cursor: str | int | None) -> str | None:
    return None if cursor is None else str(cursor)


def _read(
    customers: Customers,
    pages: Pages[CustomerIdentifiers, CustomerSearchResult],
    progress: _Progress,
    in_flight: int,
) -> Iterator[CustomerProfile]:
    from concurrent.futures import ThreadPoolExecutor

    under_way: deque[tuple[Batch, Future[list[list[CustomerProfile]]]]] = deque()
    workers = ThreadPoolExecutor(in_flight, "customerio-profiles")
    try:
        for page in pages.pages():
            for batch in batches(people_of(page), _cursor(pages.cursor)):
                if len(under_way) == in_flight:
                    yield from _taken(*under_way.popleft(), progress)
                under_way.append((batch, workers.submit(_profiles_of, customers, batch)))
        while under_way:
            yield from _taken(*under_way.popleft(), progress)
    except Exception as error:
        progress.error = error
        raise
    finally:
        workers.shutdown(wait=False, cancel_futures=True)


def _taken(batch: Batch, answers: Future[list[list[CustomerProfile]]], progress: _Progress) -> list[CustomerProfile]:
    profiles, missing = batch.answered(answers.result())
    progress.cursor = batch.cursor
    progress.missing += missing
    return profiles


async def _read_async(
    customers: AsyncCustomers,
    pages: AsyncPages[CustomerIdentifiers, CustomerSearchResult],
    progress: _Progress,
    in_flight: int,
) -> AsyncIterator[CustomerProfile]:
    from asyncio import create_task

    under_way: deque[tuple[Batch, Task[list[list[CustomerProfile]]]]] = deque()

    async def taken() -> list[CustomerProfile]:
        batch, answers = under_way[0]
        profiles, missing = batch.answered(await answers)
        under_way.popleft()
        progress.cursor = batch.cursor
        progress.missing += missing
        return profiles

    try:
        async for page in pages.pages():
            for batch in batches(people_of(page), _cursor(pages.cursor)):
                if len(under_way) == in_flight:
                    for profile in await taken():
                        yield profile
                under_way.append((batch, create_task(_profiles_of_async(customers, batch))))
        while under_way:
            for profile in await taken():
                yield profile
    except Exception as error:
        progress.error = error
        raise
    finally:
        for _, answers in under_way:
            answers.cancel()
            answers.add_done_callback(forget)
