"""Keeping to the API's rate limits: in one process, on one machine, on many.

`LocalRateLimiter` is the default and serves one process; `FileRateLimiter` serves the processes of one machine;
`RedisRateLimiter` (extra ``[redis]``) serves many machines. `RateLimiter` and `Permit` are the interface for your own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_app.limits._local import LocalRateLimiter, default_limiter
from customerio_app.limits._none import NoRateLimiter
from customerio_app.limits._protocol import Permit, RateLimiter
from customerio_app.limits._rates import Rate, RateLimits

if TYPE_CHECKING:
    from customerio_app.limits._file import FileRateLimiter
    from customerio_app.limits._redis import RedisRateLimiter

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

    def __getattr__(name: str) -> object:
        if name == "FileRateLimiter":
            from customerio_app.limits._file import FileRateLimiter

            return FileRateLimiter
        if name == "RedisRateLimiter":
            from customerio_app.limits._redis import RedisRateLimiter

            return RedisRateLimiter
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
