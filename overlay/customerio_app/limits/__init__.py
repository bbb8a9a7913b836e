"""Keeping to the API's rate limits: in one process, on one machine, on many.

`LocalRateLimiter` is the default and serves one process; `FileRateLimiter` serves the processes of one machine;
`RedisRateLimiter` (extra ``[redis]``) serves many machines. `RateLimiter` and `Permit` are the interface for your own.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from customerio_app.limits._local import LocalRateLimiter, default_limiter
from customerio_app.limits._rates import Rate, RateLimits

if TYPE_CHECKING:
    from customerio_app.limits._file import FileRateLimiter
    from customerio_app.limits._none import NoRateLimiter
    from customerio_app.limits._protocol import Permit, RateLimiter
    from customerio_app.limits._redis import RedisRateLimiter

# Imported when first used: a client with the default limiter needs none of them.
_HOMES = {
    "FileRateLimiter": "_file",
    "NoRateLimiter": "_none",
    "Permit": "_protocol",
    "RateLimiter": "_protocol",
    "RedisRateLimiter": "_redis",
}

__all__ = [
    "FileRateLimiter",
    "LocalRateLimiter",
    "NoRateLimiter",
    "Permit",
    "Rate",
    "RateLimiter",
    "RateLimits",
    "RedisRateLimiter",
    "default_limiter",
]


if not TYPE_CHECKING:  # type checkers know every name, and find those that are misspelt

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
