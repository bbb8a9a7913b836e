"""The decision itself, without any network: properties that hold for every operation, outcome and policy."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from customerio_app import errors
from customerio_app._call.retry import (
    ALREADY_DELETED,
    Kind,
    Outcome,
    Raise,
    Retry,
    RetryPolicy,
    Return,
    decide,
    parse_retry_after,
)
from customerio_app_api.operations import Operation
from hypothesis import given
from hypothesis import strategies as st


def some(method: str, safe: bool, reads: bool) -> Operation:
    return Operation("a.b", method, "/v1/a", "", "", "", (), "safe" if safe else "unsafe", reads)


def made(applied: bool) -> errors.CustomerIOError:
    return errors.CustomerIOError("failed", maybe_applied=applied)


operations = st.one_of(
    st.just(some("GET", True, True)),
    st.just(some("PUT", True, False)),
    st.just(some("DELETE", True, False)),
    st.just(some("POST", True, True)),
    st.just(some("POST", False, False)),
)
outcomes = st.one_of(
    st.sampled_from([Kind.NOT_SENT, Kind.BROKEN, Kind.HOPELESS]).map(lambda kind: Outcome(kind, made)),
    st.builds(
        lambda status, after, page: Outcome(Kind.ANSWERED, made, status, after, page),
        st.integers(200, 599),
        st.none() | st.floats(0, 1e6),
        st.booleans(),
    ),
)
policies = st.builds(
    RetryPolicy,
    max_attempts=st.integers(1, 6),
    base=st.floats(0, 10),
    cap=st.floats(0, 60),
    jitter=st.floats(0, 1),
    total=st.none() | st.floats(0, 100),
    max_retry_after=st.floats(0, 1000),
)
chances = st.floats(0, 1)
common = (operations, st.integers(1, 8), outcomes, st.floats(0, 200), policies, st.booleans(), chances)


@given(*common)
def test_what_is_not_safe_is_repeated_only_where_nothing_was_done(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    elapsed: float,
    policy: RetryPolicy,
    doubt: bool,
    chance: float,
) -> None:
    verdict = decide(operation, attempt, outcome, elapsed, policy, in_doubt=doubt, chance=chance)
    if isinstance(verdict, Retry) and not operation.safe:
        assert outcome.kind is Kind.NOT_SENT or outcome.status == 429


@given(*common)
def test_the_policy_bounds_attempts_and_waits(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    elapsed: float,
    policy: RetryPolicy,
    doubt: bool,
    chance: float,
) -> None:
    verdict = decide(operation, attempt, outcome, elapsed, policy, in_doubt=doubt, chance=chance)
    if isinstance(verdict, Retry):
        assert attempt < policy.max_attempts
        assert 0 <= verdict.after <= max(policy.cap, policy.max_retry_after)
        assert policy.total is None or elapsed + verdict.after < policy.total
        assert verdict.front is (outcome.status == 429)
        if outcome.retry_after:
            assert verdict.after >= outcome.retry_after


@given(*common)
def test_a_success_is_returned_and_nothing_else_is(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    elapsed: float,
    policy: RetryPolicy,
    doubt: bool,
    chance: float,
) -> None:
    verdict = decide(operation, attempt, outcome, elapsed, policy, in_doubt=doubt, chance=chance)
    success = outcome.status is not None and 200 <= outcome.status < 300
    gone = operation.method == "DELETE" and doubt and outcome.status == 404 and not outcome.web_page
    assert isinstance(verdict, Return) is (success or gone)
    assert (verdict is ALREADY_DELETED) is gone


@given(*common)
def test_maybe_applied_is_never_false_where_something_may_have_been_done(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    elapsed: float,
    policy: RetryPolicy,
    doubt: bool,
    chance: float,
) -> None:
    verdict = decide(operation, attempt, outcome, elapsed, policy, in_doubt=doubt, chance=chance)
    if isinstance(verdict, Raise):
        lost = outcome.kind is Kind.BROKEN or (outcome.status or 0) >= 500 or outcome.status == 408
        if not operation.reads and (doubt or lost):
            assert verdict.error.maybe_applied
        if operation.reads or (not doubt and outcome.status in {400, 401, 403, 404, 409, 413, 422, 429}):
            assert not verdict.error.maybe_applied


@given(operations, outcomes)
def test_no_policy_never_repeats(operation: Operation, outcome: Outcome) -> None:
    assert not isinstance(decide(operation, 1, outcome, 0.0, RetryPolicy.none()), Retry)


@given(st.integers(1, 5000), chances, policies)
def test_waits_grow_to_the_cap_and_never_beyond(attempt: int, chance: float, policy: RetryPolicy) -> None:
    wait = policy.backoff(attempt, chance)
    assert 0 <= wait <= policy.cap
    assert policy.backoff(attempt + 1, 0.0) >= policy.backoff(attempt, 0.0)
    assert wait >= policy.backoff(attempt, 0.0) * (1 - policy.jitter) - 1e-9


NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after": " 0.5 "}, 0.5),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "-3"}, None),
        ({"Retry-After": "1e9"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "\u0667"}, None),
        ({"Retry-After": "9" * 400}, None),
        ({"Retry-After": "3, 4"}, None),
        ({"Retry-After": "Mon, 23 Nov 2026 10:00:30 GMT"}, 30.0),
        ({"Retry-After": "Mon, 23 Nov 2026 09:00:00 GMT"}, 0.0),
        ({"Retry-After": "Mon, 23 Nov 2026 10:00:30 -0000"}, 30.0),
        ({"Retry-After": "Mon, 99 Nov 2026 10:00:30 GMT"}, None),
        # The server's clock is an hour ahead: its own Date counts.
        ({"Retry-After": "Mon, 23 Nov 2026 11:00:05 GMT", "Date": "Mon, 23 Nov 2026 11:00:00 GMT"}, 5.0),
    ],
)
def test_reads_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    sent = httpx.Headers([(name.encode(), value.encode()) for name, value in headers.items()])
    assert parse_retry_after(sent, NOW.timestamp()) == seconds


@given(st.text(max_size=40), st.text(max_size=40))
def test_reading_retry_after_never_raises(value: str, date: str) -> None:
    found = parse_retry_after({"retry-after": value, "date": date}, NOW.timestamp())
    assert found is None or found >= 0


@given(st.integers(600_000_000, 3_800_000_000))
def test_reads_every_date(seconds: int) -> None:
    moment = datetime.fromtimestamp(seconds, UTC)
    found = parse_retry_after({"retry-after": format_datetime(moment, usegmt=True)}, NOW.timestamp())
    assert found == max(0.0, (moment - NOW).total_seconds())


@given(policies)
def test_a_policy_is_a_value(policy: RetryPolicy) -> None:
    for twin in (copy.copy(policy), copy.deepcopy(policy), pickle.loads(pickle.dumps(policy)), policy.__replace__()):
        assert twin == policy
        assert hash(twin) == hash(policy)
    assert policy != policy.__replace__(max_attempts=policy.max_attempts + 1)
    other: object = repr(policy)
    assert policy != other


def test_a_policy_shows_itself_and_cannot_be_changed() -> None:
    policy: Any = RetryPolicy(max_attempts=2)
    shown = "RetryPolicy(max_attempts=2, base=0.5, cap=8.0, jitter=0.5, total=None, max_retry_after=60.0)"
    assert repr(policy) == shown
    for name in ("base", "misspelt"):
        with pytest.raises(AttributeError):
            setattr(policy, name, 1.0)
    with pytest.raises(AttributeError):
        del policy.base
    assert repr(policy) == shown
    with pytest.raises(errors.ConfigurationError, match="max_attempts"):
        policy.__replace__(max_attempts=0)
    made: Any = RetryPolicy
    with pytest.raises(TypeError, match="positional"):
        made(3)
