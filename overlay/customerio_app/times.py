"""Unix seconds, which the API speaks, from and to the forms in which people write times."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from typing import Final

from customerio_app.errors import InvalidRequestError

__all__ = ["from_unix", "to_unix"]

_LONGEST_DATE = len("2026-11-01")
#: No time in seconds that anybody means is as large, and no time in milliseconds since 1973 is as small.
_SECONDS_OF_5000: Final = 100_000_000_000
_DATE_CHARACTERS = set("0123456789-W")


def to_unix(value: int | float | datetime | date | str, zone: tzinfo = UTC) -> int:
    """A time in Unix seconds.

    ``to_unix("2026-11-01")`` and ``to_unix(date(2026, 11, 1))`` are midnight UTC;
    ``to_unix("2026-11-01T12:00:00+02:00")`` and an aware ``datetime`` are what they say; a number is taken as Unix
    seconds. Fractions of a second are cut off.

    Parameters:
        value: Unix seconds, an aware ``datetime``, a ``date``, or ISO 8601 text.
        zone: where a date is midnight.

    Raises:
        InvalidRequestError: a ``datetime`` or text without a time zone (which moment it means depends on where it
            is read), text that is no ISO 8601 time, or a number so large that it must be milliseconds. Also a
            ``ValueError``.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, date, str)):
        raise InvalidRequestError(
            f"a time is Unix seconds, an aware datetime, a date or ISO 8601 text, not {type(value).__name__}"
        )
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, datetime):
        if value != value:  # pandas's NaT
            raise InvalidRequestError("a time must be a moment, and NaT is none: leave it out")
        if value.utcoffset() is None:
            raise InvalidRequestError(
                "a datetime without a time zone can mean several moments: give it one, as in "
                "datetime(2026, 11, 1, 12, tzinfo=UTC) or '2026-11-01T12:00:00+02:00'"
            )
        return int(value.timestamp() // 1)
    if isinstance(value, date):
        return int(datetime.combine(value, time(), zone).timestamp())
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        raise InvalidRequestError("a time must be a finite number of Unix seconds")
    if abs(value) >= _SECONDS_OF_5000:
        raise InvalidRequestError("a time is in Unix seconds, and this looks like milliseconds: divide it by 1000")
    return int(value // 1)


def from_unix(seconds: int | float) -> datetime:
    """The aware ``datetime`` (UTC) of a time in Unix seconds.

    Raises:
        InvalidRequestError: it is no number, or lies outside the years 1 to 9999, as milliseconds taken for seconds do.
    """
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise InvalidRequestError(f"a time in Unix seconds is a number, not {type(seconds).__name__}")
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        raise InvalidRequestError("not a time in Unix seconds: is it in milliseconds?") from None


def _parsed(text: str) -> datetime | date:
    # Imported here: most programs never write a time as text.
    from dateutil.parser import isoparse

    text = text.strip()
    try:
        parsed = isoparse(text)
    except (OverflowError, ValueError):
        raise InvalidRequestError(
            "not an ISO 8601 time: write 2026-11-01 or 2026-11-01T12:00:00+02:00 (or Unix seconds as a number)"
        ) from None
    # isoparse gives a date as a datetime too.
    return parsed.date() if len(text) <= _LONGEST_DATE and set(text) <= _DATE_CHARACTERS else parsed
