"""Series of counts over time, made from the deliveries themselves."""

from __future__ import annotations

import bisect
import zlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

from customerio_sandbox.call import Call
from customerio_sandbox.deliveries import DELIVERIES, Delivery
from customerio_sandbox.errors import bad_request
from customerio_sandbox.workspace import Json

#: Periods begin at midnight of this zone, summer and winter.
_EST: Final = timezone(timedelta(hours=-5))
#: Period to the steps without ``steps``, and the most steps.
_STEPS: Final = {"hours": (24, 24), "days": (45, 45), "weeks": (12, 12), "months": (12, 121)}
_UNITS: Final = {"hourly": "hours", "daily": "days", "weekly": "weeks", "monthly": "months"}
_MOST_INTERVALS: Final = 2_000
#: Times that every calendar library can hold: the years 1971 to 9000.
_EARLIEST, _LATEST = 31_536_000, 221_845_392_000

_COUNTED: Final = (
    "attempted",
    "bounced",
    "clicked",
    "human_clicked",
    "converted",
    "created",
    "delivered",
    "drafted",
    "failed",
    "opened",
    "human_opened",
    "sent",
    "suppressed",
    "undeliverable",
    "unsubscribed",
)
_PLANNED_AS: Final = {"attempted": "sent", "suppressed": "dropped"}
_LINKS: Final = ("https://www.example.com/timetable", "https://www.example.com/contact")
_FIRST_LINK: Final = 71


def periods(call: Call) -> list[float]:
    """Where the periods of ``period`` and ``steps`` begin, oldest first, and where the last one ends."""
    unit = call.query.get("period", "days")
    default, most = _STEPS[unit]
    steps = call.query.get("steps", default)
    steps = most if steps == 0 else min(max(steps, 2), most)
    begin = _floor(datetime.fromtimestamp(call.now, _EST), unit)
    edges = [_step(begin, unit, 1), begin]
    while len(edges) <= steps:
        edges.append(_step(edges[-1], unit, -1))
    return [one.timestamp() for one in reversed(edges)]


def intervals(call: Call, resolution: str) -> list[float]:
    """Where the intervals from ``start`` to ``end`` begin, and where the last one ends.

    Raises:
        ApiError: 400 for times or a time zone that make no sense.
    """
    unit = _UNITS.get(resolution, resolution)
    end = call.query.get("end", call.now)
    start = call.query.get("start", end - 30 * 86_400)
    for name, value in (("start", start), ("end", end)):
        if not _EARLIEST <= value <= _LATEST:
            raise bad_request(f"{name} is no time in Unix seconds", f"/{name}")
    if start > end:
        raise bad_request("start must not be later than end", "/start")
    edges = [_floor(datetime.fromtimestamp(start, _zone(call.query.get("tz"))), unit)]
    while edges[-1].timestamp() <= end:
        edges.append(_step(edges[-1], unit, 1))
        if len(edges) > _MOST_INTERVALS:
            raise bad_request(f"the range has more than {_MOST_INTERVALS} intervals", "/start")
    return [one.timestamp() for one in edges]


def _zone(name: str | None) -> tzinfo:
    if not name:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise bad_request("tz is no time zone such as Europe/Vienna", "/tz") from None


def _floor(moment: datetime, unit: str) -> datetime:
    moment = moment.replace(minute=0, second=0, microsecond=0)
    if unit == "hours":
        return moment
    moment = moment.replace(hour=0)
    if unit == "weeks":
        return moment - timedelta(days=(moment.weekday() + 1) % 7)
    return moment.replace(day=1) if unit == "months" else moment


def _step(moment: datetime, unit: str, steps: int) -> datetime:
    if unit == "months":
        months = moment.year * 12 + moment.month - 1 + steps
        return moment.replace(year=months // 12, month=months % 12 + 1)
    if unit == "hours":
        # Hours are counted on the absolute time line, so that a change of clocks neither repeats nor loses one.
        return (moment.astimezone(UTC) + timedelta(hours=steps)).astimezone(moment.tzinfo)
    return moment + timedelta(days=steps if unit == "days" else 7 * steps)


def count(times: Iterable[float], edges: Sequence[float]) -> list[int]:
    """How many times fall into each interval between two edges."""
    counts = [0] * (len(edges) - 1)
    for at in times:
        index = bisect.bisect_right(edges, at) - 1
        if 0 <= index < len(counts):
            counts[index] += 1
    return counts


def series(deliveries: Iterable[Delivery], edges: Sequence[float], now: int) -> dict[str, list[int]]:
    """One list of counts for each metric."""
    rows = list(deliveries)
    result: dict[str, list[int]] = {}
    for name in _COUNTED:
        planned = _PLANNED_AS.get(name, name)
        result[name] = count((one.plan[planned] for one in rows if one.has(planned, now)), edges)
    return result


def link_series(call: Call, deliveries: Iterable[Delivery]) -> Json:
    """Clicks on the two links that every made-up message has; ``unique`` changes nothing: nobody clicks twice."""
    now, edges = call.now, periods(call)
    clicked = [one for one in deliveries if one.has("clicked", now)]
    links = []
    for index, href in enumerate(_LINKS):
        mine = [one for one in clicked if zlib.crc32(one.id.encode()) % len(_LINKS) == index]
        counts = count((one.plan["clicked"] for one in mine), edges)
        machine = [0] * len(counts)
        metric = {"series": {"clicked": counts, "human_clicked": counts, "machine_clicked": machine}}
        links.append({"link": {"id": _FIRST_LINK + index, "href": href}, "metric": metric})
    return {"links": links}


def of(call: Call, **source: Any) -> list[Delivery]:
    """The deliveries with these values, and of the channel that the query asks for."""
    wanted = dict(source)
    if "type" in call.query:
        wanted["type"] = call.query["type"]
    return [
        one
        for one in DELIVERIES.of(call.workspace)
        if all(getattr(one, name) == value for name, value in wanted.items())
    ]


def metric_response(call: Call, deliveries: Iterable[Delivery]) -> Json:
    """``{"metric": {"series": ...}}`` by ``period`` and ``steps``."""
    return {"metric": {"series": series(deliveries, periods(call), call.now)}}


def campaign_response(call: Call, deliveries: Iterable[Delivery]) -> Json:
    """The same, or by ``res``, ``start``, ``end`` and ``tz`` where ``version=2`` asks for it."""
    if str(call.query.get("version")) != "2":
        return metric_response(call, deliveries)
    resolution = call.query.get("res", "days")
    edges = intervals(call, resolution)
    first, last = (datetime.fromtimestamp(edges[one], UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for one in (0, -1))
    metric = {"series": series(deliveries, edges, call.now)}
    return {"start": first, "end": last, "res": resolution, "metric": metric}
