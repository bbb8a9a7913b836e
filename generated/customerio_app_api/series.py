"""Counts over time as rows, one a step, for tables, files and plots."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

from .types import Model, Response

if TYPE_CHECKING:
    from typing import Self

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


class Asked(NamedTuple):
    """What a request asked for, and when its response came."""

    step: str | None = None
    start: datetime | date | int | float | str | None = None
    zone: str | None = None
    came: datetime | None = None


_NOTHING_ASKED: Final = Asked()


class Series(Model):
    """A response with lists of counts that have one entry for each step of time, oldest first."""

    __slots__ = ("_asked",)

    ROWS: ClassVar[Rows]

    #: Not there where a model was not the response to a call.
    _asked: Asked

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

        A response to a call knows its times: what it says, and what was asked for. The arguments are for metrics that
        were read from stored JSON with `from_dict`, and go before both.

        Args:
            step: The length of a step: hours, days, weeks or months. Left out: days, where neither response nor call
                says it, as the API counts by days when nothing else is asked for.
            start: When the first step begins: a datetime, a date, Unix seconds or ISO text. Left out: where neither
                response nor call says it, the last step is the one that `now` is in.
            tz: Where days begin at midnight: a time zone or its name. Left out: what was asked for, else the offset of
                `start`, or US Eastern time where the steps are counted back from `now`.
            now: When the response came, with its zone. Left out: when it did, else now.

        Raises:
            ValueError: a step, a time or a zone is none.
        """
        where: Any = self
        for name in self.ROWS.path:
            where = getattr(where, name, None)
        lists = _lists_of(where)
        count = max(map(len, lists.values()), default=0)
        asked = getattr(self, "_asked", _NOTHING_ASKED)
        length = _STEPS.get(str(step)) if step is not None else self._said_step() or _step(asked.step) or _USUAL_STEP
        if length is None:
            raise ValueError(f"step must be hours, days, weeks or months, not {step!r:.20}")
        named = tz if tz is not None else asked.zone
        zone = None if named is None else zone_named(named)
        begin = start if start is not None else self._said_start() or asked.start
        if begin is not None:
            first = _moment(begin, zone or UTC)
            first = first.astimezone(zone) if zone else first
        else:
            moment = (now or asked.came or datetime.now(UTC)).astimezone(zone or _eastern())
            first = _after(_beginning(moment, length), length, 1 - count)
        times = [_after(first, length, index) for index in range(count)]
        return [
            {"time": time, **{name: values[index] if index < len(values) else None for name, values in lists.items()}}
            for index, time in enumerate(times)
        ]

    def __replace__(self, **changes: Any) -> Self:
        made = super().__replace__(**changes)
        made._asked = getattr(self, "_asked", _NOTHING_ASKED)
        return made

    def _said_step(self) -> str | None:
        return _step(getattr(self, self.ROWS.step, None)) if self.ROWS.step else None

    def _said_start(self) -> Any:
        """The beginning that the response says, if it is a time."""
        said: Any = getattr(self, self.ROWS.start, None) if self.ROWS.start else None
        try:
            _moment(said, UTC)
        except (OSError, OverflowError, TypeError, ValueError):
            return None
        return said


def tell(response: Response[Any], *, step: str | None = None, start: Any = None, zone: str | None = None) -> None:
    """Have all counts over time in a response know what was asked for, which it need not say itself, and when it came."""
    try:
        came = parsedate_to_datetime(response.headers.get("date", ""))
    except ValueError:
        came = datetime.now(UTC)
    _tell(response.parsed, Asked(_plain(step), _plain(start), zone, came))


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _tell(value: object, asked: Asked) -> None:
    if isinstance(value, Series):
        value._asked = asked
    if isinstance(value, Model):
        for name, kind in value.FIELDS.values():
            for _, part in kind.parts(getattr(value, name), ""):
                _tell(part, asked)


def _step(said: object) -> str | None:
    return _STEPS.get(said) if isinstance(said, str) else None


def _lists_of(holder: Any) -> dict[str, list[Any]]:
    """All lists of an object by their names on the wire, those that the description does not know included."""
    if not isinstance(holder, Model):
        return {}
    known = {wire: getattr(holder, name) for wire, (name, _) in holder.FIELDS.items()}
    found = known | holder.additional_properties
    return {name: value for name, value in found.items() if isinstance(value, list) and value}


def zone_named(zone: tzinfo | str) -> tzinfo:
    """A time zone by its name.

    Raises:
        ValueError: there is none of that name.
    """
    if isinstance(zone, tzinfo):
        return zone
    # Imported here: most programs need no zones.
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(zone)
    except (KeyError, OSError, TypeError, ValueError):
        pass
    raise ValueError("no time zone has this name: write one such as Europe/Vienna, and install tzdata where none works")


def _eastern() -> tzinfo:
    """US Eastern time; without its changes of the clock where the machine has no time zones."""
    try:
        return zone_named("America/New_York")
    except ValueError:
        return timezone(timedelta(hours=-5), "EST")


def _moment(value: datetime | date | int | float | str, zone: tzinfo) -> datetime:
    if isinstance(value, str):
        # Imported here: most programs write no times as text. It reads what the request took.
        from dateutil.parser import isoparse

        value = isoparse(value.strip())
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
