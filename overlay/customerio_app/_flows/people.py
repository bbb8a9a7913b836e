"""``cio.customers``: the generated operations, and reading all profiles of a search, several requests at once.

Which requests to make, and what came back, is decided in ``Batch``; the two readers at the end keep several under way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from customerio_app_api import models
from customerio_app_api.operations import OPERATIONS, RATE_LIMITS
from customerio_app_api.resources.customers import AsyncCustomers as GeneratedAsyncCustomers
from customerio_app_api.resources.customers import Customers as GeneratedCustomers

from customerio_app._call.encode import check_body
from customerio_app._flows.paging import forget
from customerio_app._struct import Struct
from customerio_app.errors import CustomerIOError, refusal

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future

    from customerio_app_api.models import (
        CustomerIdentifiers,
        CustomerProfile,
        CustomerSearchResult,
        PeopleByIdRequest,
        PeopleFilter,
        PeopleSearchRequest,
        PersonIdType,
    )
    from customerio_app_api.pages import AsyncPages, Pages

T = TypeVar("T")

_SEARCH: Final = OPERATIONS["customers.search"].paging
#: The most people that one search gives, as the description says.
PEOPLE_A_SEARCH: Final = _SEARCH.largest if _SEARCH else None

#: As many requests as may be sent in a second: they keep the rate limit busy while each takes up to a second.
_RATES: Final = [RATE_LIMITS[name] for name in OPERATIONS["customers.get_many"].rate_limits]
IN_FLIGHT: Final = max(1, min(int(rate.requests / rate.seconds) for rate in _RATES))


class Customers(GeneratedCustomers):
    """People: search, look up, read in bulk."""

    __slots__ = ()

    def iter_profiles(
        self,
        filter: PeopleFilter | Mapping[str, Any] | None = None,
        *,
        start: str | None = None,
        in_flight: int = IN_FLIGHT,
    ) -> Profiles:
        """All profiles (attributes, timestamps, devices) of the people who pass a filter, in the order of the search.

        ::

            people = cio.customers.iter_profiles()
            for profile in people:
                print(profile.attributes)
            print(len(people.missing), "were deleted in between")

        Searches 1,000 people at a time (``customers.search``) and gets their profiles 100 at a time
        (``customers.get_many``), several requests at once, within the rate limit: about 900 people a second at 10
        requests a second. Only the people of the requests under way are held in memory, and those of two pages of the
        search as identifiers. For much larger numbers an export is quicker: see ``exports``.

        Parameters:
            filter: who, as a model or a dict. None means everyone.
            start: a ``.cursor`` of an earlier iterator over the same filter, to go on there.
            in_flight: how many requests for profiles may be under way or waiting to be read.

        Raises:
            InvalidRequestError: the filter or ``in_flight`` is malformed; before anything is sent.
            CustomerIOError: while iterating, as for ``search`` and ``get_many``.
        """
        progress = _Progress(start, in_flight)
        pages = self.iter_search(search_for(filter), start=start, limit=PEOPLE_A_SEARCH, prefetch=1)
        return Profiles(progress, _read(self, pages, progress))


class AsyncCustomers(GeneratedAsyncCustomers):
    """People: search, look up, read in bulk."""

    __slots__ = ()

    def iter_profiles(
        self,
        filter: PeopleFilter | Mapping[str, Any] | None = None,
        *,
        start: str | None = None,
        in_flight: int = IN_FLIGHT,
    ) -> AsyncProfiles:
        """All profiles of the people who pass a filter: see ``Customers.iter_profiles``."""
        progress = _Progress(start, in_flight)
        pages = self.iter_search(search_for(filter), start=start, limit=PEOPLE_A_SEARCH, prefetch=1)
        return AsyncProfiles(progress, _read_async(self, pages, progress))


class _Progress:
    """What the iterator shows of its generator's work; apart from it, so that a loop that is left ends at once."""

    def __init__(self, start: str | None, in_flight: int) -> None:
        if isinstance(in_flight, bool) or not isinstance(in_flight, int) or in_flight < 1:
            raise refusal("customers.iter_profiles", "in_flight must be a whole number, 1 or more")
        self.in_flight = in_flight
        self.cursor = start
        self.missing: list[CustomerIdentifiers] = []
        self.found = 0
        self.searched = False
        self.error: Exception | None = None

    def ended(self, error: BaseException) -> None:
        """Note what every further step raises."""
        if isinstance(error, Exception):
            self.error = error
        else:
            self.error = CustomerIOError(
                f"customers.iter_profiles: it was interrupted ({type(error).__name__}): begin another one at .cursor",
                operation="customers.iter_profiles",
            )

    def take(self, batch: Batch, responses: Iterable[list[CustomerProfile]]) -> list[CustomerProfile]:
        """The profiles of a batch, which the iterator is at now."""
        profiles, missing = batch.answered(responses)
        self.cursor = batch.cursor
        self.missing += missing
        return profiles


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
    def total(self) -> int | None:
        """How many people there are, from ``start`` on; None until the search has come to its last page, because the
        API does not say before. The search runs ahead of the profiles by up to two pages of 1,000 people.
        """
        return self._progress.found if self._progress.searched else None

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


def everyone() -> PeopleFilter:
    """A filter that everyone passes: a search must have one, and none is published for all people.

    It asks for people who have a ``cio_id`` or do not, which is true whether or not the API counts it as an attribute.
    """
    has_one = models.AttributeCondition(
        field=models.PersonIdType.CIO_ID.value, operator=models.AttributeOperator.EXISTS
    )
    without = models.PeopleNot(attribute=has_one)
    return models.PeopleFilter(or_=[models.PeopleOrItem(attribute=has_one), models.PeopleOrItem(not_=without)])


def search_for(filter: PeopleFilter | Mapping[str, Any] | None) -> PeopleSearchRequest:
    """The search's body.

    Raises:
        InvalidRequestError: the filter is not a ``PeopleFilter``, or one that the API refuses.
    """
    body = models.PeopleSearchRequest(filter=everyone() if filter is None else filter)
    check_body(body, OPERATIONS["customers.search"].name)
    return body


class Batch(Struct):
    """Some people of a page of the search, in their order.

    Attributes:
        people: as the search gave them.
        cursor: where the search can be taken up again at their page.
    """

    people: list[CustomerIdentifiers]
    cursor: str | None

    def lookups(self) -> list[tuple[PeopleByIdRequest, PersonIdType]]:
        """The ``get_many`` requests that it takes: nearly always one, by ``cio_id``."""
        by_kind: dict[PersonIdType, dict[str, None]] = {}
        for person in self.people:
            if known := _best(person):
                by_kind.setdefault(known[0], {})[known[1]] = None
        return [(models.PeopleByIdRequest(ids=list(ids)), kind) for kind, ids in by_kind.items()]

    def answered(
        self, responses: Iterable[list[CustomerProfile]]
    ) -> tuple[list[CustomerProfile], list[CustomerIdentifiers]]:
        """The profiles in the order of the search, and the people who came back without one.

        A profile that nobody was asked for by its identifiers, as after people were merged, comes after the others.
        """
        come = [profile for response in responses for profile in response]
        by_identifier: dict[tuple[PersonIdType, str], int] = {}
        for index, profile in enumerate(come):
            for known in _identifiers(profile.identifiers, profile, profile.attributes):
                by_identifier.setdefault(_comparable(*known), index)
        taken, missing = [], []
        for person in self.people:
            best = _best(person)
            place = by_identifier.get(_comparable(*best)) if best else None
            if place is None:
                missing.append(person)
            else:
                taken.append(place)
        order = dict.fromkeys([*taken, *range(len(come))])
        return [come[index] for index in order], missing


def batches(page: CustomerSearchResult, cursor: str | int | None) -> Iterator[Batch]:
    """The batches of a page of the search, and of its people; where it names only their ``id``, by that."""
    people = _those_of(models.CustomerIdentifiers, page.identifiers)
    people = people or [models.CustomerIdentifiers(id=name, cio_id=None) for name in _those_of(str, page.ids) if name]
    rules = models.PeopleByIdRequest.RULES
    most = (rules.limits["ids"].most_items if rules else None) or max(1, len(people))
    for first in range(0, len(people), most):
        yield Batch(people[first : first + most], None if cursor is None else str(cursor))


def _those_of(kind: type[T], items: object) -> list[T]:
    """What in a response's list is what the description says."""
    return [one for one in items if isinstance(one, kind)] if isinstance(items, list) else []


def _identifiers(*holders: object) -> Iterator[tuple[PersonIdType, str]]:
    """Every identifier that these show, best first: every person has a ``cio_id``, and it never changes."""
    for holder in holders:
        for kind in (models.PersonIdType.CIO_ID, models.PersonIdType.ID, models.PersonIdType.EMAIL):
            value = getattr(holder, kind.value, None)
            if isinstance(value, str) and value:
                yield kind, value


def _best(person: CustomerIdentifiers) -> tuple[PersonIdType, str] | None:
    """The identifier to ask by, or None where there is none at all."""
    return next(_identifiers(person), None)


def _comparable(kind: PersonIdType, value: str) -> tuple[PersonIdType, str]:
    return kind, value.casefold() if kind is models.PersonIdType.EMAIL else value


def _profiles_of(customers: Customers, batch: Batch) -> list[list[CustomerProfile]]:
    lookups = [customers.get_many(body, id_type=kind) for body, kind in batch.lookups()]
    return [_those_of(models.CustomerProfile, response.customers) for response in lookups]


async def _profiles_of_async(customers: AsyncCustomers, batch: Batch) -> list[list[CustomerProfile]]:
    lookups = [await customers.get_many(body, id_type=kind) for body, kind in batch.lookups()]
    return [_those_of(models.CustomerProfile, response.customers) for response in lookups]


def _read(
    customers: Customers, pages: Pages[CustomerIdentifiers, CustomerSearchResult], progress: _Progress
) -> Iterator[CustomerProfile]:
    # Imported here: most programs start sooner without it.
    from concurrent.futures import ThreadPoolExecutor

    under_way: deque[tuple[Batch, Future[list[list[CustomerProfile]]]]] = deque()
    workers = ThreadPoolExecutor(progress.in_flight, "customerio-profiles")

    def taken() -> list[CustomerProfile]:
        batch, responses = under_way.popleft()
        return progress.take(batch, responses.result())

    try:
        for page in pages.pages():
            for batch in batches(page, pages.cursor):
                if len(under_way) == progress.in_flight:
                    yield from taken()
                under_way.append((batch, workers.submit(_profiles_of, customers, batch)))
                progress.found += len(batch.people)
        progress.searched = True
        while under_way:
            yield from taken()
    except BaseException as error:
        progress.ended(error)
        raise
    finally:
        workers.shutdown(wait=False, cancel_futures=True)


async def _read_async(
    customers: AsyncCustomers, pages: AsyncPages[CustomerIdentifiers, CustomerSearchResult], progress: _Progress
) -> AsyncIterator[CustomerProfile]:
    # Imported here: synchronous programs start sooner without it.
    from asyncio import create_task

    under_way: deque[tuple[Batch, Task[list[list[CustomerProfile]]]]] = deque()

    async def taken() -> list[CustomerProfile]:
        batch, responses = under_way[0]
        profiles = progress.take(batch, await responses)
        under_way.popleft()
        return profiles

    try:
        async for page in pages.pages():
            for batch in batches(page, pages.cursor):
                if len(under_way) == progress.in_flight:
                    for profile in await taken():
                        yield profile
                under_way.append((batch, create_task(_profiles_of_async(customers, batch))))
                progress.found += len(batch.people)
        progress.searched = True
        while under_way:
            for profile in await taken():
                yield profile
    except BaseException as error:
        progress.ended(error)
        raise
    finally:
        for _, responses in under_way:
            responses.cancel()
            responses.add_done_callback(forget)
