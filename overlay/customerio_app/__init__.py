"""A client for Customer.io's App API: every operation, sync and async, with rate limits and safe retries.

::

    from customerio_app import AppClient, Region

    with AppClient(region=Region.EU) as cio:  # key from CUSTOMERIO_APP_API_KEY
        for segment in cio.segments.list():
            print(segment.name)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from customerio_app._version import __version__

if TYPE_CHECKING:
    from customerio_app_api.pages import AsyncCountedPages, AsyncPages, CountedPages, Pages
    from customerio_app_api.types import Response

    from customerio_app import errors, limits, models, times, webhooks
    from customerio_app._call.middleware import Attempt
    from customerio_app._call.record import CallRecord
    from customerio_app._call.retry import RetryPolicy
    from customerio_app._client import AppClient, AsyncAppClient
    from customerio_app._flows.broadcasts import TriggerOutcome
    from customerio_app._flows.people import AsyncProfiles, Profiles
    from customerio_app._regions import Region
    from customerio_app.errors import CustomerIOError
    from customerio_app.limits import (
        FileRateLimiter,
        LocalRateLimiter,
        NoRateLimiter,
        Rate,
        RateLimiter,
        RateLimits,
        RedisRateLimiter,
    )

# Imported when first used: `import customerio_app` costs next to nothing.
_HOMES = {
    **dict.fromkeys(("AppClient", "AsyncAppClient"), "._client"),
    **dict.fromkeys(("FileRateLimiter", "LocalRateLimiter", "NoRateLimiter", "RedisRateLimiter"), ".limits"),
    **dict.fromkeys(("Rate", "RateLimiter", "RateLimits"), ".limits"),
    **dict.fromkeys(("AsyncCountedPages", "AsyncPages", "CountedPages", "Pages"), "customerio_app_api.pages"),
    "AsyncProfiles": "._flows.people",
    "Attempt": "._call.middleware",
    "CallRecord": "._call.record",
    "CustomerIOError": ".errors",
    "Profiles": "._flows.people",
    "Region": "._regions",
    "Response": "customerio_app_api.types",
    "RetryPolicy": "._call.retry",
    "TriggerOutcome": "._flows.broadcasts",
}
_MODULES = ("errors", "limits", "models", "times", "webhooks")

__all__ = [
    "AppClient",
    "AsyncAppClient",
    "AsyncCountedPages",
    "AsyncPages",
    "AsyncProfiles",
    "Attempt",
    "CallRecord",
    "CountedPages",
    "CustomerIOError",
    "FileRateLimiter",
    "LocalRateLimiter",
    "NoRateLimiter",
    "Pages",
    "Profiles",
    "Rate",
    "RateLimiter",
    "RateLimits",
    "RedisRateLimiter",
    "Region",
    "Response",
    "RetryPolicy",
    "TriggerOutcome",
    "__version__",
    "errors",
    "limits",
    "models",
    "times",
    "webhooks",
]


if not TYPE_CHECKING:  # type checkers know every name, and find those that are misspelt

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f"{__name__}.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
