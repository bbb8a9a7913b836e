"""Counts over time as rows, one a step, for tables, files and plots."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any, ClassVar, Final, NamedTuple

from .types import Model

#: The spellings of a step -> its length.
_STEPS: Final = {
    name: step
    for step, names in {
        "hours": ("hours", "hourly", "hour"),
        "days": ("days", "daily", "day"),
        "weeks": ("weeks", "weekly", "week"),
        "months": ("months", "monthly", "month"),
    }.items()
    for name in names
}
_USUAL_STEP: Final = "days"


class Rows(NamedTuple):
    """Where a response has its lists, and the fields that say when they begin and how long a step is, if any do."""

    path: tuple[str, ...]
    start: str | None = None
    step: str | None = None


class Series(Model):
    """A response with lists of counts that have one entry for each step of time, oldest first."""

    __slots__ = ()

    ROWS: ClassVar[Rows]

    def rows(
        self,
        *,
        step: str | None = None,
        start: datetime | date | int | float | str | None = None,
        tz: tzinfo | str | None = None,
        now: datetime | None = None,
    ) -> list[dict[str, Any]]:
        """The counts as rows: one dict for each step, oldest first, with its beginning as `time` and the count of each
        list under the list's name. `pandas.DataFrame(metrics.rows())` makes a table of them.

        Args:
            step: The length of a step, as it was asked for: hours, days, weeks or months. Left out: what the response
                says, else days, which the API counts by when nothing else is asked for.
            start: When the first step begins, as it was asked for: a datetime, a date, Unix seconds or ISO text. Left
                out: what the response says. Where it does not say, the last step is the one that `now` is in.
            tz: Where days begin at midnight: a time zone or its name, as it was asked for. Left out: the offset of
                `start`, or US Eastern time where the steps are counted back from `now`.
            now: When the response came, with its zone. Left out: now.

        Raises:
            ValueError: a step, a time or a zone is none.
        """
        where: Any = self
        for name in self.ROWS.path:
            where = getattr(where, name, None)
        lists = _lists_of(where)
        count = max(map(len, lists.values()), default=0)
        length = _STEPS.get(str(step or self._said(self.ROWS.step) or _USUAL_STEP))
        if length is None:
            raise ValueError(f"step must be hours, days, weeks or months, not {step!r:.20}")
        begin = start if start is not None else self._said(self.ROWS.start)
        if begin is not None:
            zone = None if tz is None else _zone(tz)
            first = _moment(begin, zone or UTC)
            first = first if zone is None else first.astimezone(zone)
        else:
            zone = _eastern() if tz is None else _zone(tz)
            first = _after(_beginning((now or datetime.now(UTC)).astimezone(zone), length), length, 1 - count)
        times = [_after(first, length, index) for index in range(count)]
        return [
            {"time": time, **{name: values[index] if index < len(values) else None for name, values in lists.items()}}
            for index, time in enumerate(times)
        ]

    def _said(self, field: str | None) -> Any:
        return getattr(self, field, None) if field else None


def _lists_of(holder: Any) -> dict[str, list[Any]]:
    """All lists of an object by their names on the wire, those that the description does not know included."""
    if not isinstance(holder, Model):
        return {}
    known = {wire: getattr(holder, name) for wire, (name, _) in holder.FIELDS.items()}
    found = known | holder.additional_properties
    return {name: value for name, value in found.items() if isinstance(value, list) and value}


def _zone(zone: tzinfo | str) -> tzinfo:
    if isinstance(zone, tzinfo):
        return zone
    # Imported here: most programs need no zones.
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(zone)
    except (KeyError, OSError, ValueError):
        pass
    raise ValueError(
        f"tz must be the name of a time zone, such as Europe/Vienna, not {zone!r:.40}; where no name works, install tzdata"
    )


def _eastern() -> tzinfo:
    """US Eastern time; without its changes of the clock where the machine has no time zones."""
    try:
        return _zone("America/New_York")
    except ValueError:
        return timezone(timedelta(hours=-5), "EST")


def _moment(value: datetime | date | int | float | str, zone: tzinfo) -> datetime:
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=zone)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=zone)
    return datetime.fromtimestamp(value, UTC)


def _beginning(moment: datetime, step: str) -> datetime:
    """When the step began that a moment is in."""
    hour = moment.replace(minute=0, second=0, microsecond=0)
    return _BEGINNINGS[step](hour)


# Weeks begin on Sundays.
_BEGINNINGS: Final[dict[str, Callable[[datetime], datetime]]] = {
    "hours": lambda hour: hour,
    "days": lambda hour: hour.replace(hour=0),
    "weeks": lambda hour: hour.replace(hour=0) - timedelta(days=hour.isoweekday() % 7),
    "months": lambda hour: hour.replace(hour=0, day=1),
}


def _after(moment: datetime, step: str, count: int) -> datetime:
    """A moment so many steps later, or earlier. Hours are hours; days, weeks and months go by the calendar."""
    if step == "hours":
        return (moment.astimezone(UTC) + timedelta(hours=count)).astimezone(moment.tzinfo)
    if step == "months":
        month = moment.year * 12 + moment.month - 1 + count
        year, month = month // 12, month % 12 + 1
        return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))
    return moment + timedelta(days=count * (7 if step == "weeks" else 1))
