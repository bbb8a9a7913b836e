"""The sandbox's time: it starts at a fixed instant or now, runs at the usual pace, and can be stepped forward."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

#: 2026-11-23 12:00:00 UTC, a little after the newest record of the seed.
START: Final = 1_795_435_200


class Clock:
    """Time for state and limits alike, so that stepping it finishes exports and renews quotas.

    Parameters:
        start: Unix seconds at which the clock starts; None for the present.
        monotonic: seconds from any origin, never going back; tests hand in their own.
    """

    def __init__(self, start: float | None = START, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._given = start
        self._monotonic = monotonic
        self.reset()

    def time(self) -> float:
        """Unix seconds, with fractions."""
        return self._start + self._monotonic() - self._origin + self._stepped

    def now(self) -> int:
        """Unix seconds, as the API writes times."""
        return int(self.time())

    def advance(self, seconds: float) -> None:
        """Step forward by so many seconds.

        Raises:
            ValueError: the number is negative or not finite; time does not go back.
        """
        if not 0 <= seconds < float("inf"):
            raise ValueError("seconds must be zero or more: the clock does not go back")
        self._stepped += seconds

    def reset(self) -> None:
        """Go back to the start; only together with everything that remembers times."""
        self._start = time.time() if self._given is None else self._given
        self._origin = self._monotonic()
        self._stepped = 0.0
