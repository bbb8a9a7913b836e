"""Rates, and where they come from: the API's description, a caller's overrides, a share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias, final

from customerio_app._struct import Value

if TYPE_CHECKING:
    from customerio_app_api.operations import RateLimit

    from customerio_app.errors import ConfigurationError

# A window longer than this is a quota (one a day): sends spread evenly over it would help nobody.
SPACED_UP_TO = 1.0
_FAST = 10.0
_FAST_BURST = 5


@final
class Rate(Value):
    """How many requests the API takes in how long.

    Args:
        requests: whole number of requests, at least 1.
        seconds: length of the window in seconds, more than 0.
        burst: how many of them may leave at once. ``None``: all of them up to 10 a second, 5 above that, because the
            connection pool's cost for a request grows with the requests in flight (measured: 2 ms up to 40, 14 ms at
            60).

    Raises:
        ConfigurationError: a value is out of range.
    """

    requests: int
    seconds: float
    burst: int

    def __init__(self, requests: int, seconds: float, *, burst: int | None = None) -> None:
        if not is_count(requests):
            raise configuration_error(f"Rate: requests must be a whole number of at least 1, not {requests!r}.")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < math.inf:
            raise configuration_error(f"Rate: seconds must be a number above 0, not {seconds!r}.")
        if burst is not None and not is_count(burst):
            raise configuration_error(f"Rate: burst must be a whole number of at least 1, or None, not {burst!r}.")
        if burst is None:
            burst = requests if requests <= _FAST * seconds else _FAST_BURST
        self._set(requests=requests, seconds=float(seconds), burst=min(burst, requests))

    def portion(self, share: float) -> Rate:
        """The part of this rate that ``share`` (above 0, at most 1) leaves; below one request the window grows."""
        # 1e-9: 0.29 * 100 is 28.999999999999996.
        requests = math.floor(self.requests * share + 1e-9)
        if requests >= 1:
            return Rate(requests, self.seconds, burst=min(self.burst, requests))
        return Rate(1, self.seconds / (self.requests * share))

    def __repr__(self) -> str:
        return f"Rate({self.requests}, {self.seconds:g}, burst={self.burst})"


# The buckets that a request counts in, each known by scope and name, and the rate to keep to in it.
Buckets: TypeAlias = dict[tuple[str, str], Rate]


@final
class RateLimits:
    """The rate of each bucket: the description's, unless a keyword with the bucket's name says otherwise.

    ``RateLimits(general=Rate(5, 1.0))`` replaces one bucket's rate; ``RateLimits(share=0.5)`` keeps to half of every
    bucket and leaves the rest to other programs.

    Args:
        share: part of every rate that is used, above 0 and at most 1.
        described: bucket name to rate; ``None`` reads ``customerio_app_api.operations.RATE_LIMITS``.
        **rates: a bucket's name and its rate.

    Raises:
        ConfigurationError: the share is out of range, a value is not a `Rate`, or there is no bucket of that name.
    """

    __slots__ = ("_described", "_overrides", "_share")

    def __init__(
        self, *, share: float = 1.0, described: Mapping[str, RateLimit | Rate] | None = None, **rates: Rate
    ) -> None:
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 < share <= 1:
            raise configuration_error(f"RateLimits: share must be above 0 and at most 1, not {share!r}.")
        for name, rate in rates.items():
            if not isinstance(rate, Rate):
                raise configuration_error(f"RateLimits: {name} must be a Rate, such as Rate(5, 1.0), not {rate!r}.")
        self._share = float(share)
        self._overrides = rates
        self._described = described
        for name in rates:
            self._check_name(name)

    @property
    def share(self) -> float:
        """Part of every rate that is used."""
        return self._share

    def rate(self, bucket: str) -> Rate:
        """The rate to keep to in a bucket.

        Raises:
            ConfigurationError: the description does not name the bucket.
        """
        found = self._overrides.get(bucket) or self._check_name(bucket)[bucket]
        if not isinstance(found, Rate):
            found = Rate(found.requests, found.seconds)
        return found.portion(self._share) if self._share < 1 else found

    def _check_name(self, bucket: str) -> Mapping[str, RateLimit | Rate]:
        described = self._described if self._described is not None else _read_description()
        if bucket not in described:
            raise configuration_error(
                f"RateLimits: there is no bucket named {bucket!r}; the buckets are {', '.join(sorted(described))}."
            )
        return described

    def __repr__(self) -> str:
        rates = "".join(f", {name}={rate!r}" for name, rate in self._overrides.items())
        return f"RateLimits(share={self._share:g}{rates})"


def _read_description() -> Mapping[str, RateLimit]:
    from customerio_app_api.operations import RATE_LIMITS

    return RATE_LIMITS


def is_count(value: object) -> bool:
    """Whether it is a whole number of at least 1."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def configuration_error(message: str) -> ConfigurationError:
    """A `ConfigurationError`, imported only now so that the limiters cost nothing to import."""
    from customerio_app.errors import ConfigurationError

    return ConfigurationError(message)
