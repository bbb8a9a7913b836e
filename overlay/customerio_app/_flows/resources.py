"""The resources of the two clients: the generated ones, and those that do more than one call at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from customerio_app_api.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from customerio_app_api.client import AsyncClient, SyncClient

    from customerio_app._customers import AsyncCustomers, Customers
    from customerio_app._flows.exports import AsyncExports, Exports


class AppResources(Resources):
    """The resources of ``AppClient``."""

    @cached_property
    def customers(self) -> Customers:
        """People: search, look up, read in bulk."""
        from customerio_app._customers import Customers

        return Customers(cast("SyncClient", self))

    @cached_property
    def exports(self) -> Exports:
        """Files of people or deliveries, made in the background."""
        from customerio_app._flows.exports import Exports

        return Exports(cast("SyncClient", self))


class AsyncAppResources(AsyncResources):
    """The resources of ``AsyncAppClient``."""

    @cached_property
    def customers(self) -> AsyncCustomers:
        """People: search, look up, read in bulk."""
        from customerio_app._customers import AsyncCustomers

        return AsyncCustomers(cast("AsyncClient", self))

    @cached_property
    def exports(self) -> AsyncExports:
        """Files of people or deliveries, made in the background."""
        from customerio_app._flows.exports import AsyncExports

        return AsyncExports(cast("AsyncClient", self))
