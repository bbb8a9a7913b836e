"""``cio.customers``: the generated operations, and reading all profiles of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from customerio_app_api.resources.customers import AsyncCustomers as GeneratedAsyncCustomers
from customerio_app_api.resources.customers import Customers as GeneratedCustomers

if TYPE_CHECKING:
    from customerio_app_api.models import PeopleFilter

    from customerio_app._bulk import AsyncProfiles, Profiles

#: As many requests as the general bucket grants in a second: they keep it busy while each takes up to a second.
IN_FLIGHT: Final = 10


class Customers(GeneratedCustomers):
    """People: search, look up, read in bulk."""

    __slots__ = ()

    def iter_profiles(
        self, filter: PeopleFilter | None = None, *, start: str | None = None, in_flight: int = IN_FLIGHT
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
            filter: who. None means everyone.
            start: a ``.cursor`` of an earlier iterator over the same filter, to go on there.
            in_flight: how many requests for profiles may be under way or waiting to be read.

        Raises:
            InvalidRequestError: the filter or ``in_flight`` is malformed; before anything is sent.
            CustomerIOError: while iterating, as for ``search`` and ``get_many``.
        """
        from customerio_app._bulk import iter_profiles

        return iter_profiles(self, filter, start, in_flight)


class AsyncCustomers(GeneratedAsyncCustomers):
    """People: search, look up, read in bulk."""

    __slots__ = ()

    def iter_profiles(
        self, filter: PeopleFilter | None = None, *, start: str | None = None, in_flight: int = IN_FLIGHT
    ) -> AsyncProfiles:
        """All profiles of the people who pass a filter: see ``Customers.iter_profiles``."""
        from customerio_app._bulk import iter_profiles_async

        return iter_profiles_async(self, filter, start, in_flight)
