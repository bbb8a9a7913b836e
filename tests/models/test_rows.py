"""``rows()`` of counts over time: one dict a step, with its time."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from customerio_app.models import (
    BroadcastActionMetrics,
    CampaignMetrics,
    JourneyMetricResponse,
    LanguageVariantMetric,
    LinkMetric,
    MessageMetrics,
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
    with pytest.raises(ValueError, match="tz must be the name of a time zone"):
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
