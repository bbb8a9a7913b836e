"""Reading all profiles of a search: which requests to make and what came back is decided here, without any request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen
from customerio_app_api.models import (
    AttributeCondition,
    AttributeOperator,
    CustomerIdentifiers,
    CustomerProfile,
    CustomerSearchResult,
    PeopleByIdRequest,
    PeopleFilter,
    PeopleNot,
    PeopleOrItem,
    PeopleSearchRequest,
    PersonIdType,
)
from customerio_app_api.operations import OPERATIONS

from customerio_app.errors import InvalidRequestError

#: The most people that one search and one ``get_many`` give, as the description says.
_SEARCH: Final = OPERATIONS["customers.search"].paging
PEOPLE_A_SEARCH: Final = _SEARCH.largest if _SEARCH else None
PEOPLE_A_REQUEST: Final = PeopleByIdRequest.MOST_ITEMS["ids"]

#: The kinds of identifiers to ask by, best first: every person has a ``cio_id``, and it never changes.
_KINDS: Final = (PersonIdType.CIO_ID, PersonIdType.ID, PersonIdType.EMAIL)


def everyone() -> PeopleFilter:
    """A filter that everyone passes: a search must have one, and none is published for all people.

    It asks for people who have a ``cio_id`` or do not, which is true whether or not the API counts it as an attribute.
    """
    has_one = AttributeCondition(field="cio_id", operator=AttributeOperator.EXISTS)
    return PeopleFilter(or_=[PeopleOrItem(attribute=has_one), PeopleOrItem(not_=PeopleNot(attribute=has_one))])


def search_for(filter: PeopleFilter | None) -> PeopleSearchRequest:
    """The search's body.

    Raises:
        InvalidRequestError: the filter is no ``PeopleFilter``, or one that the API refuses.
    """
    who = everyone() if filter is None else filter
    if not isinstance(who, PeopleFilter):
        raise InvalidRequestError(f"filter must be a PeopleFilter or None, not {type(who).__name__}")
    body = PeopleSearchRequest(filter=who)
    try:
        body.to_dict()
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(str(error)) from None
    return body


def check_in_flight(in_flight: int) -> int:
    """Raises:
    InvalidRequestError: it is no whole number from 1 on.
    """
    if isinstance(in_flight, bool) or not isinstance(in_flight, int) or in_flight < 1:
        raise InvalidRequestError("in_flight must be a whole number, 1 or more")
    return in_flight


@frozen
class Question:
    """One ``get_many``."""

    body: PeopleByIdRequest
    id_type: PersonIdType


@frozen
class Batch:
    """Some people of a page of the search, in their order.

    Attributes:
        people: as the search gave them.
        cursor: where the search can be taken up again at their page.
    """

    people: list[CustomerIdentifiers] = field(repr=False)
    cursor: str | None = field(repr=False)

    def questions(self) -> list[Question]:
        """The requests that it takes: nearly always one, by ``cio_id``."""
        by_kind: dict[PersonIdType, dict[str, None]] = {}
        for person in self.people:
            known = _best(person)
            if known is not None:
                by_kind.setdefault(known[0], {})[known[1]] = None
        return [Question(PeopleByIdRequest(ids=list(ids)), kind) for kind, ids in by_kind.items()]

    def answered(
        self, answers: Iterable[list[CustomerProfile]]
    ) -> tuple[list[CustomerProfile], list[CustomerIdentifiers]]:
        """The profiles in the order of the search, and the people who came back without one.

        A profile that nobody was asked for by its identifiers, as after people were merged, comes after the others.
        """
        come = [profile for answer in answers for profile in answer]
        by_name: dict[tuple[PersonIdType, str], int] = {}
        for index, profile in enumerate(come):
            for name in _names(profile):
                by_name.setdefault(name, index)
        taken: dict[int, None] = {}
        missing = []
        for person in self.people:
            known = _best(person)
            index_of = by_name.get(_comparable(*known)) if known is not None else None
            if index_of is None:
                missing.append(person)
            else:
                taken[index_of] = None
        order = [*taken, *(index for index in range(len(come)) if index not in taken)]
        return [come[index] for index in order], missing


def people_of(page: CustomerSearchResult) -> list[CustomerIdentifiers]:
    """The people of a page of the search. Where it names only their ``id``, that."""
    return page.identifiers or [CustomerIdentifiers(id=name, cio_id=None) for name in page.ids if name]


def batches(people: list[CustomerIdentifiers], cursor: str | None) -> Iterator[Batch]:
    """The batches of a page of the search."""
    for first in range(0, len(people), PEOPLE_A_REQUEST):
        yield Batch(people[first : first + PEOPLE_A_REQUEST], cursor)


def _best(person: CustomerIdentifiers | None) -> tuple[PersonIdType, str] | None:
    """The identifier to ask by, or None where there is none at all."""
    for kind in _KINDS:
        value = getattr(person, kind.value, None)
        if isinstance(value, str) and value:
            return kind, value
    return None


def _names(profile: CustomerProfile) -> Iterator[tuple[PersonIdType, str]]:
    """Every identifier that a profile shows, wherever it stands."""
    for holder in (profile.identifiers, profile, profile.attributes):
        for kind in _KINDS:
            value = getattr(holder, kind.value, None)
            if isinstance(value, str) and value:
                yield _comparable(kind, value)


def _comparable(kind: PersonIdType, value: str) -> tuple[PersonIdType, str]:
    return kind, value.casefold() if kind is PersonIdType.EMAIL else value
