"""The two regions of the API, and finding out which one a key belongs to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from customerio_app_api.operations import SERVERS

from customerio_app.errors import AuthenticationError, ConfigurationError, CustomerIOError, PermissionDeniedError

if TYPE_CHECKING:
    from customerio_app._call.http import AsyncBaseTransport, BaseTransport

#: The operation that ``detect`` asks: a read without parameters, small, and never answered without a key.
_PROBE: Final = "workspaces.list"


class Region(StrEnum):
    """Where a Customer.io account keeps its data. The API does not redirect from one region to the other."""

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
        try:
            return cls(value.strip().lower())
        except (ValueError, AttributeError):
            raise ConfigurationError(
                f"unknown region {value!r:.40}: use Region.US or Region.EU (in CUSTOMERIO_REGION: us or eu)"
            ) from None

    @classmethod
    def detect(
        cls, api_key: str | None = None, *, timeout: float = 10.0, transport: BaseTransport | None = None
    ) -> Region:
        """Ask both regions with one cheap read each, and say which of them knows the key.

        A region that does not know the key sees it all the same.

        Parameters:
            api_key: the App API key; without it CUSTOMERIO_APP_API_KEY is read.
            timeout: seconds for one attempt.
            transport: an ``httpx.BaseTransport`` to send through, for tests.

        Raises:
            AuthenticationError: neither region knows the key.
            ConfigurationError: the key is missing or malformed, or a service account's, which works for sends only.
            APIConnectionError, APIStatusError: one region could not be asked, and the other does not know the key.
        """
        from customerio_app._client import AppClient

        trouble: CustomerIOError | None = None
        for region in cls:
            try:
                with AppClient(api_key, base_url=region.base_url, timeout=timeout, transport=transport) as client:
                    client.request(*_probe())
            except (AuthenticationError, PermissionDeniedError, ConfigurationError) as error:
                if _knows_key(error):
                    return region
            except CustomerIOError as error:
                trouble = error
            else:
                return region
        raise trouble or _unknown_key()

    @classmethod
    async def detect_async(
        cls,
        api_key: str | None = None,
        *,
        timeout: float = 10.0,  # noqa: ASYNC109 - one attempt's, as everywhere in this package
        transport: AsyncBaseTransport | None = None,
    ) -> Region:
        """The same as ``detect``, awaited; ``transport`` is an ``httpx.AsyncBaseTransport``."""
        from customerio_app._client import AsyncAppClient

        trouble: CustomerIOError | None = None
        for region in cls:
            try:
                async with AsyncAppClient(
                    api_key, base_url=region.base_url, timeout=timeout, transport=transport
                ) as client:
                    await client.request(*_probe())
            except (AuthenticationError, PermissionDeniedError, ConfigurationError) as error:
                if _knows_key(error):
                    return region
            except CustomerIOError as error:
                trouble = error
            else:
                return region
        raise trouble or _unknown_key()


def _probe() -> tuple[str, str]:
    from customerio_app_api.operations import OPERATIONS

    operation = OPERATIONS[_PROBE]
    return operation.method, operation.path


def _knows_key(error: CustomerIOError) -> bool:
    """A 403 comes from a region that knows the key and limits its scope; a 401 from one that does not."""
    if isinstance(error, ConfigurationError):
        raise error
    return isinstance(error, PermissionDeniedError)


def _unknown_key() -> AuthenticationError:
    return AuthenticationError(
        "neither the US nor the EU region knows this key: it is wrong or deleted, or a Track API key (this client "
        "needs an App API key), or this machine's address is outside the key's IP allowlist",
        status_code=401,
        operation=_PROBE,
    )
