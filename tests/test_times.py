"""Unix seconds from and to what people write, and the same for every timestamp parameter of every method."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import available_timezones

import httpx
import pandas
import pytest
from customerio_app import AppClient, AsyncAppClient
from customerio_app.errors import CustomerIOError, InvalidRequestError
from customerio_app.limits import NoRateLimiter
from customerio_app.models import SendEmailRequest
from customerio_app.times import from_unix, to_unix
from customerio_app_api.operations import OPERATIONS
from hypothesis import given
from hypothesis import strategies as st

from tests.models.model_support import OPERATIONS as PLANS

NOON = 1_793_534_400  # 2026-11-01T12:00:00Z
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (NOON, NOON),
        (float(NOON) + 0.9, NOON),
        (0, 0),
        (-1, -1),
        (-0.5, -1),
        (datetime(2026, 11, 1, 12, tzinfo=UTC), NOON),
        (datetime(2026, 11, 1, 14, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2))), NOON),
        (date(2026, 11, 1), NOON - 12 * 3600),
        ("2026-11-01", NOON - 12 * 3600),
        (" 2026-11-01 ", NOON - 12 * 3600),
        ("20261101", NOON - 12 * 3600),
        ("2026-W44-7", NOON - 12 * 3600),
        ("2026-11-01T12:00:00Z", NOON),
        ("2026-11-01T12:00:00+02:00", NOON - 2 * 3600),
        ("2026-11-01T12:00:00.750-0530", NOON + 5 * 3600 + 1800),
        ("2026-11-01T12Z", NOON),
    ],
)
def test_what_people_write(value: Any, seconds: int) -> None:
    result = to_unix(value)
    assert result == seconds
    assert type(result) is int


@pytest.mark.parametrize("value", [datetime(2026, 11, 1, 12), "2026-11-01T12:00:00", "2026-11-01t00", "20261101 12"])  # noqa: DTZ001
def test_naive_times_are_refused_with_what_to_write(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"without a time zone .*tzinfo=UTC.*\+02:00"):
        to_unix(value)


@pytest.mark.parametrize("text", ["", "yesterday", "01.11.2026", "2026-13-01", "2026-11-01T25:00Z", "1793534400x", "²"])
def test_text_that_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidRequestError, match="not an ISO 8601 time: write 2026-11-01"):
        to_unix(text)


@pytest.mark.parametrize("value", [True, None, [], {}, b"2026-11-01", object()])
def test_other_types_are_refused(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="a time is Unix seconds, an aware datetime"):
        to_unix(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_are_no_time_are_refused(value: float) -> None:
    with pytest.raises(InvalidRequestError, match="finite"):
        to_unix(value)


def test_errors_are_the_clients_and_value_errors() -> None:
    with pytest.raises(ValueError, match="ISO 8601") as caught:
        to_unix("soon")
    assert isinstance(caught.value, CustomerIOError)


@given(st.datetimes(datetime(1902, 1, 1), datetime(2200, 1, 1), timezones=ZONES))  # noqa: DTZ001 - the zones come beside
def test_there_and_back(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    seconds = to_unix(moment)
    assert seconds == to_unix(whole) == to_unix(whole.isoformat())
    assert from_unix(seconds) == whole
    assert from_unix(seconds).tzinfo is UTC


@given(st.integers(-(2**31), 2**33))
def test_back_and_there(seconds: int) -> None:
    assert to_unix(from_unix(seconds)) == seconds
    assert to_unix(from_unix(seconds).isoformat()) == seconds


def test_milliseconds_are_recognised() -> None:
    with pytest.raises(InvalidRequestError, match="milliseconds"):
        from_unix(NOON * 1000)


# ---- parameters of methods

WRITTEN: list[Any] = [NOON, datetime(2026, 11, 1, 14, tzinfo=timezone(timedelta(hours=2))), "2026-11-01T12:00:00Z"]
PARAMETERS = [(name, wire) for name, operation in OPERATIONS.items() for wire in operation.timestamps]


def test_the_description_has_timestamp_parameters() -> None:
    assert len(PARAMETERS) > 20


def _arguments(name: str) -> tuple[list[Any], dict[str, Any]]:
    plan = PLANS[name]
    assert plan.body is None
    places = [1 if item.type.kind == "integer" else "a" for item in plan.path_parameters]
    required = {item.python: 1 if item.type.kind == "integer" else "days" for item in plan.keywords if item.required}
    return places, required


def _python(name: str, wire: str) -> str:
    return next(item.python for item in PLANS[name].query_parameters if item.wire == wire)


def _needed(name: str, wire: str) -> tuple[str, ...]:
    """The parameters without which this one means nothing."""
    rules = OPERATIONS[name].query_rules.get(wire)
    return rules.requires if rules else ()


def _response(sent: list[httpx.Request]) -> httpx.MockTransport:
    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    return httpx.MockTransport(respond)


@pytest.mark.parametrize(("name", "wire"), PARAMETERS)
def test_every_timestamp_parameter_takes_all_three_forms(name: str, wire: str) -> None:
    resource, method = name.split(".")
    places, keywords = _arguments(name)
    sent: list[httpx.Request] = []

    def calls(cio: Any) -> list[Any]:
        call = getattr(getattr(cio, resource), method)
        beside = {_python(name, other): NOON if other in {"start", "end"} else "days" for other in _needed(name, wire)}
        return [call(*places, **keywords | beside | {_python(name, wire): value}) for value in WRITTEN]

    async def go() -> None:
        async with AsyncAppClient("key", transport=_response(sent), limiter=NoRateLimiter()) as cio:
            await asyncio.gather(*calls(cio))

    with AppClient("key", transport=_response(sent), limiter=NoRateLimiter()) as cio:
        calls(cio)
    asyncio.run(go())
    assert [request.url.params[wire] for request in sent] == [str(NOON)] * 6


@pytest.mark.parametrize(("name", "wire"), PARAMETERS)
def test_a_bad_time_is_refused_before_anything_is_sent(name: str, wire: str) -> None:
    resource, method = name.split(".")
    places, keywords = _arguments(name)
    sent: list[httpx.Request] = []
    with (
        AppClient("key", transport=_response(sent), limiter=NoRateLimiter()) as cio,
        pytest.raises(InvalidRequestError, match="ISO 8601"),
    ):
        getattr(getattr(cio, resource), method)(*places, **keywords | {_python(name, wire): "soon"})
    assert sent == []


def test_iterators_take_all_three_forms_too() -> None:
    sent: list[httpx.Request] = []
    with AppClient("key", transport=_response(sent), limiter=NoRateLimiter()) as cio:
        for value in WRITTEN:
            assert list(cio.messages.iter(start_ts=value, end_ts="2026-11-02")) == []
    assert [request.url.params["start_ts"] for request in sent] == [str(NOON)] * 3
    assert {request.url.params["end_ts"] for request in sent} == {str(NOON + 12 * 3600)}


@pytest.mark.parametrize("value", [None, "1794268800", True])
def test_what_is_no_number_is_no_time_in_unix_seconds(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="a time in Unix seconds is a number, not"):
        from_unix(value)


# ---- dates in a zone that the call names


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (date(2026, 11, 1), 1_793_491_200 - 9 * 3600),
        ("2026-11-01", 1_793_491_200 - 9 * 3600),
        ("2026-11-01T00:00:00Z", 1_793_491_200),
        (datetime(2026, 11, 1, tzinfo=UTC), 1_793_491_200),
        (1_793_491_200, 1_793_491_200),
    ],
)
def test_a_date_is_midnight_in_the_zone_that_the_call_names(start: Any, expected: int) -> None:
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"metric": {"series": {}}})

    with AppClient("a-key", region="us", transport=httpx.MockTransport(respond), limiter=NoRateLimiter()) as cio:
        cio.campaigns.get_metrics(7, res="days", start=start, end="2026-11-08", tz="Asia/Tokyo")
        cio.campaigns.get_action_metrics(7, 9, res="days", start=start, end="2026-11-08", tz="Asia/Tokyo")
        cio.campaigns.get_metrics(7, res="days", start="2026-11-01", end="2026-11-08")
    first, second, without = [{name: int(one.url.params[name]) for name in ("start", "end")} for one in asked]
    assert first == second == {"start": expected, "end": 1_794_096_000 - 9 * 3600}
    assert without == {"start": 1_793_491_200, "end": 1_794_096_000}


@given(
    st.text().filter(lambda name: name not in available_timezones())
    | st.integers()
    | st.sampled_from(["/etc/passwd", "../x", ":", "Europe", "x" * 5000])
)
def test_what_names_no_zone_is_refused(name: Any) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        raise AssertionError("a request was sent")

    with (
        AppClient("a-key", region="us", transport=httpx.MockTransport(respond), limiter=NoRateLimiter()) as cio,
        pytest.raises(InvalidRequestError, match=r"^campaigns\.get_metrics: tz: no time zone has this name"),
    ):
        cio.campaigns.get_metrics(7, res="days", start="2026-11-01", end="2026-11-08", tz=name)


def test_pandas_s_missing_time_is_refused() -> None:
    missing: Any = pandas.NaT
    with pytest.raises(InvalidRequestError, match="NaT is none"):
        to_unix(missing)
    email = SendEmailRequest(to="ada@example.com", message_data={"order": {"at": missing}})
    with (
        AppClient("a-key", region="us", limiter=NoRateLimiter()) as cio,
        pytest.raises(InvalidRequestError, match=r"^send\.email: message_data\.order\.at is no time"),
    ):
        cio.send.email(email)
