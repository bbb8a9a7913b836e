"""``rows()`` of counts over time: one dict a step, with its time."""

from __future__ import annotations

import asyncio
import copy
import enum
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter
from customerio_app.models import (
    BroadcastActionMetrics,
    CampaignMetrics,
    JourneyMetricResponse,
    LanguageVariantMetric,
    LinkMetric,
    MessageMetrics,
    MetricPeriod,
    NewsletterMetrics,
    json_default,
)
from customerio_app_api.series import Series
from hypothesis import given
from hypothesis import strategies as st

EASTERN = ZoneInfo("America/New_York")
VIENNA = ZoneInfo("Europe/Vienna")


def counts(**series: Any) -> MessageMetrics:
    return MessageMetrics.from_dict({"metric": {"series": series}})


def test_a_response_that_says_its_times() -> None:
    said = {"start": "2026-11-01T00:00:00Z", "end": "2026-11-04T00:00:00Z", "res": "days"}
    metrics = CampaignMetrics.from_dict({**said, "metric": {"series": {"sent": [3, 4, 5], "opened": [1, 2, 3]}}})
    assert metrics.rows() == [
        {"time": datetime(2026, 11, 1, tzinfo=UTC), "sent": 3, "opened": 1},
        {"time": datetime(2026, 11, 2, tzinfo=UTC), "sent": 4, "opened": 2},
        {"time": datetime(2026, 11, 3, tzinfo=UTC), "sent": 5, "opened": 3},
    ]


def test_rows_are_written_as_json() -> None:
    said = {"start": "2026-11-01T00:00:00Z", "res": "days"}
    rows = CampaignMetrics.from_dict({**said, "metric": {"series": {"sent": [3]}}}).rows()
    assert json.loads(json.dumps(rows, default=json_default)) == [{"time": "2026-11-01T00:00:00+00:00", "sent": 3}]


def test_days_begin_at_midnight_of_the_zone_after_a_change_of_the_clock_too() -> None:
    said = {"start": "2026-10-24T00:00:00+02:00", "res": "daily"}
    metrics = CampaignMetrics.from_dict({**said, "metric": {"series": {"sent": [1, 2, 3]}}})
    times = [row["time"] for row in metrics.rows(tz="Europe/Vienna")]
    assert [time.hour for time in times] == [0, 0, 0]
    assert times[2] - times[0] == timedelta(days=2)  # by the wall
    assert times[2].astimezone(UTC) - times[0].astimezone(UTC) == timedelta(days=2, hours=1)


@pytest.mark.parametrize(
    ("step", "first", "last"),
    [
        ("hours", datetime(2026, 11, 18, 9, tzinfo=EASTERN), datetime(2026, 11, 18, 11, tzinfo=EASTERN)),
        ("days", datetime(2026, 11, 16, tzinfo=EASTERN), datetime(2026, 11, 18, tzinfo=EASTERN)),
        ("weeks", datetime(2026, 11, 1, tzinfo=EASTERN), datetime(2026, 11, 15, tzinfo=EASTERN)),
        ("months", datetime(2026, 9, 1, tzinfo=EASTERN), datetime(2026, 11, 1, tzinfo=EASTERN)),
    ],
)
def test_without_a_beginning_the_steps_are_counted_back_in_eastern_time(
    step: str, first: datetime, last: datetime
) -> None:
    now = datetime(2026, 11, 18, 16, 30, tzinfo=UTC)  # a Wednesday
    times = [row["time"] for row in counts(sent=[1, 2, 3]).rows(step=step, now=now)]
    assert (times[0], times[-1]) == (first, last)


@pytest.mark.parametrize(
    "start", [1_794_268_800, 1_794_268_800.0, "2026-11-10T00:00:00Z", datetime(2026, 11, 10, tzinfo=UTC)]
)
def test_a_beginning_in_any_form(start: Any) -> None:
    assert counts(sent=[1, 2]).rows(start=start)[1]["time"] == datetime(2026, 11, 11, tzinfo=UTC)


def test_a_month_that_is_shorter_than_the_day() -> None:
    rows = counts(sent=[1, 2, 3]).rows(step="months", start=datetime(2026, 1, 31, tzinfo=UTC))
    assert [row["time"].day for row in rows] == [31, 28, 31]


def test_lists_that_are_shorter_unknown_or_missing() -> None:
    rows = counts(sent=[1, 2], opened=[1], bounced=None, invented=[7, 8]).rows(start=0)
    assert [{name: value for name, value in row.items() if name != "time"} for row in rows] == [
        {"sent": 1, "opened": 1, "invented": 7},
        {"sent": 2, "opened": None, "invented": 8},
    ]


@pytest.mark.parametrize("data", [{}, {"metric": None}, {"metric": "odd"}, {"metric": {"series": [1]}}])
def test_nothing_to_count_is_no_row(data: Any) -> None:
    assert MessageMetrics.from_dict(data).rows() == []


def test_what_is_wrong_says_so() -> None:
    with pytest.raises(ValueError, match="step must be hours, days, weeks or months"):
        counts(sent=[1]).rows(step="years")
    with pytest.raises(ValueError, match="no time zone has this name"):
        counts(sent=[1]).rows(tz="Nowhere/Else")


@pytest.mark.parametrize(
    ("metrics", "name"),
    [
        (BroadcastActionMetrics.from_dict({"metric": {"series": {"sent": [5]}}}), "sent"),
        (NewsletterMetrics.from_dict({"metric": {"series": {"sent": [5]}}}), "sent"),
        (LanguageVariantMetric.from_dict({"series": {"sent": [5]}}), "sent"),
        (LinkMetric.from_dict({"metric": {"series": {"clicked": [5]}}}), "clicked"),
        (JourneyMetricResponse.from_dict({"journey_metric": {"started": [5]}}), "started"),
    ],
)
def test_all_counts_over_time_have_rows(metrics: Any, name: str) -> None:
    assert isinstance(metrics, Series)
    assert [row[name] for row in metrics.rows(step="days", start=0)] == [5]


# ---- what a response knows of its call

SERIES = {"sent": [1, 2, 3], "clicked": [1, 2, 3]}
COUNTED = {"metric": {"series": SERIES}}
#: Parts of every kind of metrics: each reader takes its own.
BARE = {
    **COUNTED,
    "links": [{"link": {"id": 1, "href": "https://example.com"}, **COUNTED}],
    "language_variants": {"9": {"language": "de", "default": False, "series": SERIES}},
    "journey_metric": {"started": [1, 2, 3]},
}


def responding(body: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(200, json=body))


@pytest.fixture
def cio() -> Any:
    with AppClient("a-key", region="us", transport=responding(BARE), limiter=NoRateLimiter()) as client:
        yield client


def months(metrics: Any) -> list[tuple[int, int]]:
    return [(row["time"].month, row["time"].day) for row in metrics.rows(now=datetime(2026, 11, 18, tzinfo=UTC))]


@pytest.mark.parametrize("period", ["months", MetricPeriod.MONTHS])
def test_a_response_knows_the_steps_it_was_asked_for(cio: AppClient, period: Any) -> None:
    expected = [(9, 1), (10, 1), (11, 1)]
    assert months(cio.transactional.get_metrics(3, period=period)) == expected
    assert months(cio.newsletters.get_metrics(3, period=period)) == expected
    assert months(cio.broadcasts.get_metrics(3, period=period)) == expected
    assert months(cio.campaigns.get_metrics(3, period=period)) == expected
    assert months(cio.with_raw_response.transactional.get_metrics(3, period=period).parsed) == expected
    for link in cio.campaigns.get_link_metrics(3, period=period):
        assert months(link) == expected
    for variant in cio.campaigns.get_action_metrics(3, 9, period=period).language_variants.values():
        assert months(variant) == expected


def test_an_asynchronous_response_does_too() -> None:
    async def main() -> None:
        async with AsyncAppClient("a-key", region="us", transport=responding(BARE), limiter=NoRateLimiter()) as cio:
            raw = await cio.with_raw_response.transactional.get_metrics(3, period="months")
            for metrics in (await cio.transactional.get_metrics(3, period="months"), raw.parsed):
                assert months(metrics) == [(9, 1), (10, 1), (11, 1)]

    asyncio.run(main())


@pytest.mark.parametrize(
    ("start", "first"),
    [
        (1_794_268_800, datetime(2026, 11, 10, tzinfo=UTC)),
        ("2026-11-10", datetime(2026, 11, 10, tzinfo=UTC)),
        (datetime(2026, 11, 10, tzinfo=VIENNA), datetime(2026, 11, 10, tzinfo=VIENNA)),
    ],
)
def test_a_response_knows_the_beginning_and_the_zone_it_was_asked_for(
    cio: AppClient, start: Any, first: datetime
) -> None:
    end = "2026-11-20"
    journeys = cio.campaigns.get_journey_metrics(3, start=start, end=end, resolution="weeks").rows()
    assert [row["time"] for row in journeys] == [first + timedelta(days=7 * index) for index in range(3)]
    assert journeys[0]["time"].utcoffset() == first.utcoffset()
    days = cio.campaigns.get_metrics(3, res="days", start=start, end=end, tz="Asia/Tokyo").rows()
    first = datetime(2026, 11, 10, tzinfo=ZoneInfo("Asia/Tokyo")) if isinstance(start, str) else first
    assert [row["time"] for row in days] == [first + timedelta(days=index) for index in range(3)]
    assert {row["time"].utcoffset() for row in days} == {timedelta(hours=9)}


@pytest.mark.parametrize("start", ["2026-11-10T00:00:00z", "2026-11-10T00:00:00+0000", "20261110", " 2026-11-10 "])
def test_the_beginning_is_read_as_the_request_reads_it(cio: AppClient, start: str) -> None:
    class Odd(enum.Enum):
        WEEKS = "weeks"

    odd: Any = Odd.WEEKS
    rows = cio.campaigns.get_metrics(3, res=odd, start=start, end="2026-11-20").rows()
    assert [row["time"] for row in rows] == [datetime(2026, 11, day, tzinfo=UTC) for day in (10, 17, 24)]


def test_what_the_response_says_goes_before_what_was_asked_for_and_arguments_before_both() -> None:
    said = {**BARE, "start": "2026-11-03T00:00:00+00:00", "res": "daily"}
    with AppClient("a-key", region="us", transport=responding(said)) as cio:
        metrics = cio.campaigns.get_metrics(3, res="weeks", start="2026-11-02", end="2026-11-20")
    assert [row["time"].day for row in metrics.rows()] == [3, 4, 5]
    assert [row["time"].day for row in metrics.rows(step="weeks")] == [3, 10, 17]
    assert [row["time"].day for row in metrics.rows(start="2026-11-10")] == [10, 11, 12]
    assert metrics.rows(tz=VIENNA)[0]["time"].utcoffset() == timedelta(hours=1)


def test_copies_know_it_as_well_and_what_was_read_from_json_does_not(cio: AppClient) -> None:
    metrics = cio.transactional.get_metrics(3, period="months")
    for one in (copy.copy(metrics), copy.deepcopy(metrics), pickle.loads(pickle.dumps(metrics)), metrics.__replace__()):
        assert one == metrics
        assert months(one) == [(9, 1), (10, 1), (11, 1)]
    assert metrics.to_dict() == BARE
    stored = MessageMetrics.from_dict(metrics.to_dict())
    assert months(stored) != months(metrics)
    now = datetime(2026, 11, 18, tzinfo=UTC)
    assert stored.rows(step="months", now=now) == metrics.rows(now=now)


@pytest.mark.parametrize("headers", [{}, {"date": "yesterday"}, {"date": "Wed, 18 Nov 2026 16:30:00 GMT"}])
def test_rows_are_dated_from_when_the_response_came(headers: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=BARE, headers=headers))
    with AppClient("a-key", region="us", transport=transport, limiter=NoRateLimiter()) as client:
        metrics = client.transactional.get_metrics(3, period="days")
    first = metrics.rows()
    if "GMT" in headers.get("date", ""):
        assert [row["time"].day for row in first] == [16, 17, 18]

    class Later(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.now(tz) + timedelta(days=3)

    monkeypatch.setattr("customerio_app_api.series.datetime", Later)
    assert metrics.rows() == first


@pytest.mark.parametrize(
    "odd",
    [{"start": {"a": 1}}, {"start": 1e30}, {"start": "soon"}, {"start": ""}, {"res": "years"}, {"res": 5}, {"res": []}],
)
def test_what_a_response_says_oddly_counts_as_not_said(odd: Any) -> None:
    metrics = CampaignMetrics.from_dict({**COUNTED, **odd})
    assert [row["sent"] for row in metrics.rows()] == [1, 2, 3]
    with AppClient("a-key", region="us", transport=responding({**COUNTED, **odd}), limiter=NoRateLimiter()) as cio:
        asked = cio.campaigns.get_metrics(3, res="weeks", start="2026-11-01", end="2026-11-20")
    assert [row["time"].day for row in asked.rows()] == [1, 8, 15]


@given(
    st.integers(0, 40),
    st.sampled_from(["hours", "days", "weeks", "months"]),
    st.sampled_from([UTC, VIENNA, EASTERN, timezone(timedelta(hours=5, minutes=30))]),
    st.integers(946_684_800, 4_102_444_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
)
def test_there_is_a_row_for_each_count_and_time_goes_forward(count: int, step: str, zone: Any, now: datetime) -> None:
    rows = counts(sent=list(range(count))).rows(step=step, tz=zone, now=now)
    assert [row["sent"] for row in rows] == list(range(count))
    moments = [row["time"].astimezone(UTC) for row in rows]
    assert all(one < other for one, other in pairwise(moments))
    if rows:
        assert moments[-1] <= now
