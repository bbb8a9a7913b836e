"""How often to ask for something that is under way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from customerio_app.errors import InvalidRequestError

_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 15.0
_GROWTH: Final = 1.5


def waits(timeout: float | None) -> Iterator[float]:
    """Seconds between two requests, as long as ``timeout`` lasts: 1, 1.5, 2.25 and so on up to 15."""
    wait, left = _FIRST_WAIT, float("inf") if timeout is None else timeout
    while left > 0:
        yield min(wait, left)
        left -= wait
        wait = min(wait * _GROWTH, _LONGEST_WAIT)


def check_timeout(timeout: float | None) -> None:
    """Check a time to wait.

    Raises:
        InvalidRequestError: it is no number of seconds.
    """
    if timeout is None:
        return
    # NaN is not over 0 either.
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout >= 0:
        raise InvalidRequestError("timeout must be a number of seconds, 0 or more, or None")
