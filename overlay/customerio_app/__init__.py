"""A client for Customer.io's App API: every operation, sync and async, with rate limits and safe retries.

::

    from customerio_app import AppClient, Region

    with AppClient(region=Region.EU) as cio:  # key from CUSTOMERIO_APP_API_KEY
        for segment in cio.segments.list().segments:
            print(segment.name)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from customerio_app._version import __version__

if TYPE_CHECKING:
    from customerio_app import errors, limits, models, times, webhooks
    from customerio_app._call.middleware import Attempt
    from customerio_app._call.record import CallRecord
    from customerio_app._call.retry import RetryPolicy
    from customerio_app._client import AppClient, AsyncAppClient
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
    **dict.fromkeys(("AppClient", "AsyncAppClient"), "_client"),
    **dict.fromkeys(("FileRateLimiter", "LocalRateLimiter", "NoRateLimiter", "RedisRateLimiter"), "limits"),
    **dict.fromkeys(("Rate", "RateLimiter", "RateLimits"), "limits"),
    "Attempt": "_call.middleware",
    "CallRecord": "_call.record",
    "CustomerIOError": "errors",
    "Region": "_regions",
    "RetryPolicy": "_call.retry",
}
_MODULES = ("errors", "limits", "models", "times", "webhooks")

__all__ = [
    "AppClient",
    "AsyncAppClient",
    "Attempt",
    "CallRecord",
    "CustomerIOError",
    "FileRateLimiter",
    "LocalRateLimiter",
    "NoRateLimiter",
    "Rate",
    "RateLimiter",
    "RateLimits",
    "RedisRateLimiter",
    "Region",
    "RetryPolicy",
    "__version__",
    "errors",
    "limits",
    "models",
    "times",
    "webhooks",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
