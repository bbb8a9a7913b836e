"""The regions of the API, and finding out which one a key belongs to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from customerio_app_api.operations import OPERATIONS, SERVERS

from customerio_app._call.call import Call, CallOptions, exchange
from customerio_app._call.http import AsyncBaseTransport, AsyncHTTP, BaseTransport, SyncHTTP, timeouts_of
from customerio_app._call.request import chosen_request
from customerio_app._call.retry import RetryPolicy
from customerio_app._call.steps import AsyncDriver, Driver
from customerio_app._settings import region_named, resolve
from customerio_app.errors import AuthenticationError, CustomerIOError, PermissionDeniedError
from customerio_app.limits import default_limiter

if TYPE_CHECKING:
    from customerio_app._call.steps import Steps, Timing

#: The operation that ``detect`` asks: a read without parameters, small, and never answered without a key.
_PROBE: Final = OPERATIONS["workspaces.list"]


class Region(StrEnum):
    """Where a Customer.io account keeps its data. The API does not redirect from one region to the other."""

    # The servers of openapi.yaml: written by `make generate`.
    US = "us"
    EU = "eu"

    @property
    def base_url(self) -> str:
        """The API's address in this region, without a slash at the end."""
        return SERVERS[self.value]

    @classmethod
    def parse(cls, value: Region | str) -> Region:
        """Turn ``"us"``, ``"EU"`` or a ``Region`` into a ``Region``.

        Raises:
            ConfigurationError: there is no such region.
        """
        return cls(region_named(value))

    @classmethod
    def detect(
        cls, api_key: str | None = None, *, timeout: float = 10.0, transport: BaseTransport | None = None
    ) -> Region:
        """Ask each region with one cheap read, and say which of them knows the key.

        A region that does not know the key sees it all the same.

        Parameters:
            api_key: the App API key; without it CUSTOMERIO_APP_API_KEY is read.
            timeout: seconds for one attempt.
            transport: an ``httpx.BaseTransport`` to send through, for tests.

        Raises:
            AuthenticationError: no region knows the key.
            ConfigurationError: the key is missing or malformed, or a service account's, which works for sends only.
            APIConnectionError, APIStatusError: one region could not be asked, and the other does not know the key.
        """
        driver = Driver(SyncHTTP(transport, 1, ""), default_limiter())
        try:
            return driver.run(_detecting(api_key, timeout, driver.timing))
        finally:
            driver.http.close()

    @classmethod
    async def detect_async(
        cls,
        api_key: str | None = None,
        *,
        timeout: float = 10.0,  # noqa: ASYNC109 - one attempt's, as everywhere in this package
        transport: AsyncBaseTransport | None = None,
    ) -> Region:
        """The same as ``detect``, awaited; ``transport`` is an ``httpx.AsyncBaseTransport``."""
        driver = AsyncDriver(AsyncHTTP(transport, 1, ""), default_limiter())
        try:
            return await driver.run(_detecting(api_key, timeout, driver.timing))
        finally:
            await driver.http.close()


def _detecting(api_key: str | None, timeout: float, timing: Timing) -> Steps[Region]:
    options = CallOptions(timeouts_of(timeout), None, None, RetryPolicy(), None)
    trouble: CustomerIOError | None = None
    for region in Region:
        settings = resolve(api_key, base_url=region.base_url)
        request = chosen_request(_PROBE, _PROBE.path, None, None, None, settings)
        try:
            yield from exchange(Call(_PROBE, settings, options, timing), request)
        except AuthenticationError:
            continue
        except PermissionDeniedError:
            # It knows the key and limits its scope; one that does not know it answers 401.
            return region
        except CustomerIOError as error:
            trouble = error
        else:
            return region
    raise trouble or AuthenticationError(
        f"no region ({', '.join(map(str.upper, SERVERS))}) knows this key: it is wrong or deleted, or a Track API key "
        "(this client needs an App API key), or this machine's address is outside the key's IP allowlist",
        status_code=401,
        operation=_PROBE.name,
    )
