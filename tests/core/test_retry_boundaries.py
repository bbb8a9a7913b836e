"""The decision at its boundaries: every status by itself, each bound of a policy exactly, the forms of Retry-After."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from customerio_app import errors
from customerio_app._call.retry import (
    ALREADY_DELETED,
    RETURN,
    Kind,
    Outcome,
    Raise,
    Retry,
    RetryPolicy,
    check_seconds,
    decide,
    is_number,
    parse_retry_after,
)
from customerio_app_api.operations import Operation

PLAIN = RetryPolicy(max_attempts=3, base=1.0, cap=4.0, jitter=0.0)
NOW = 1_700_000_000.0
DATE, LATER = "Tue, 14 Nov 2023 22:13:20 GMT", "Tue, 14 Nov 2023 22:13:50 GMT"


def _padded(length: int) -> str:
    """A date of so many characters."""
    return LATER.replace(" GMT", "GMT".rjust(length - len(LATER) + 4))


def some(method: str, *, safe: bool, reads: bool) -> Operation:
    return Operation("a.b", method, "/v1/a", "", "", "", (), "safe" if safe else "unsafe", reads)


GET = some("GET", safe=True, reads=True)
DELETE = some("DELETE", safe=True, reads=False)
SEND = some("POST", safe=False, reads=False)


def made(applied: bool) -> errors.CustomerIOError:
    return errors.CustomerIOError("failed", maybe_applied=applied)


def answered(status: int, retry_after: float | None = None, *, web_page: bool = False) -> Outcome:
    return Outcome(Kind.ANSWERED, made, status, retry_after, web_page)


def after(outcome: Outcome, operation: Operation = GET, policy: RetryPolicy = PLAIN, **more: Any) -> float | None:
    """Seconds until the next attempt; None where there is none."""
    verdict = decide(operation, more.pop("attempt", 1), outcome, more.pop("elapsed", 0.0), policy, **more)
    return verdict.after if isinstance(verdict, Retry) else None


@pytest.mark.parametrize("status", range(100, 600))
def test_what_follows_on_each_status(status: int) -> None:
    outcome = answered(status)
    assert outcome.succeeded is (200 <= status <= 299)
    if 200 <= status <= 299:
        assert not outcome.in_doubt
        assert decide(SEND, 1, outcome, 0.0, PLAIN) is RETURN
        return
    verdicts = [decide(operation, 1, outcome, 0.0, PLAIN) for operation in (GET, SEND)]
    assert all(isinstance(verdict, Raise | Retry) for verdict in verdicts)
    assert isinstance(verdicts[0], Retry) is (status in {408, 429, 500, 502, 503, 504})
    assert isinstance(verdicts[1], Retry) is (status == 429)
    for verdict in verdicts:
        if isinstance(verdict, Retry):
            assert (verdict.after, verdict.front) == (1.0, status == 429)
    doubt = status >= 500 or status in {408, 499} or (300 <= status <= 399 and status not in {304, 307, 308})
    assert outcome.in_doubt is doubt
    if isinstance(verdicts[1], Raise):
        assert verdicts[1].error.maybe_applied is doubt
    gone = decide(DELETE, 2, outcome, 0.0, PLAIN, in_doubt=True)
    assert (gone is ALREADY_DELETED) is (status == 404)


def test_what_is_in_doubt_without_a_response() -> None:
    doubts = {kind: Outcome(kind, made).in_doubt for kind in Kind}
    assert [kind for kind, doubtful in doubts.items() if doubtful] == [Kind.BROKEN]
    assert not Outcome(Kind.NOT_SENT, made, 500).in_doubt
    for kind in Kind:
        assert Outcome(kind, made).succeeded is False
        assert Outcome(kind, made, 200).succeeded is (kind is Kind.ANSWERED)
    waits = {kind: (after(Outcome(kind, made)), after(Outcome(kind, made), SEND)) for kind in Kind}
    assert waits[Kind.NOT_SENT] == (1.0, 1.0)
    assert waits[Kind.BROKEN] == (1.0, None)
    assert waits[Kind.HOPELESS] == (None, None)
    assert waits[Kind.OVERLONG] == (None, None)


def test_a_success_that_is_too_long_was_carried_out() -> None:
    for operation, applied in ((SEND, True), (DELETE, True), (GET, False)):
        verdict = decide(operation, 1, Outcome(Kind.OVERLONG, made, 200), 0.0, PLAIN)
        assert isinstance(verdict, Raise)
        assert verdict.error.maybe_applied is applied


def test_a_repeated_delete_that_finds_nothing() -> None:
    missing = answered(404)
    assert decide(DELETE, 2, missing, 0.0, PLAIN, in_doubt=True) is ALREADY_DELETED
    for operation, outcome, doubt in (
        (DELETE, missing, False),
        (DELETE, answered(404, web_page=True), True),
        (GET, missing, True),
        (SEND, missing, True),
        (some("COPY", safe=True, reads=False), missing, True),
    ):
        assert isinstance(decide(operation, 2, outcome, 0.0, PLAIN, in_doubt=doubt), Raise)


def test_an_earlier_attempt_in_doubt_is_told_and_reads_never_are() -> None:
    for operation, doubt, applied in ((SEND, True, True), (SEND, False, False), (GET, True, False)):
        verdict = decide(operation, 1, answered(422), 0.0, PLAIN, in_doubt=doubt)
        assert isinstance(verdict, Raise)
        assert verdict.error.maybe_applied is applied


def test_the_number_of_attempts() -> None:
    assert [after(answered(503), attempt=attempt) for attempt in (1, 2, 3, 4)] == [1.0, 2.0, None, None]
    assert after(answered(503), policy=RetryPolicy.none()) is None


def test_waits_double_up_to_the_cap_and_shrink_by_the_jitter() -> None:
    assert [PLAIN.backoff(attempt, 1.0) for attempt in (1, 2, 3, 4, 5000)] == [1.0, 2.0, 4.0, 4.0, 4.0]
    assert (
        RetryPolicy(base=1.0, cap=1e300).backoff(62, 0.0)
        == RetryPolicy(base=1.0, cap=1e300).backoff(61, 0.0)
        == 2.0**60
    )
    half = RetryPolicy(base=1.0, cap=4.0, jitter=0.5)
    assert [half.backoff(2, chance) for chance in (0.0, 0.5, 1.0)] == [2.0, 1.5, 1.0]
    assert after(answered(503), policy=half) == 1.0, "no chance is no jitter"
    assert after(answered(503), policy=half, chance=1.0) == 0.5


def test_the_defaults() -> None:
    policy = RetryPolicy()
    found = (policy.max_attempts, policy.base, policy.cap, policy.jitter, policy.total, policy.max_retry_after)
    assert found == (4, 0.5, 8.0, 0.5, None, 60.0)
    assert not Retry(1.0).front
    plain = Outcome(Kind.BROKEN, made)
    assert (plain.status, plain.retry_after, plain.web_page, plain.response) == (None, None, False, None)
    assert not RETURN.already_deleted
    assert ALREADY_DELETED.already_deleted


def test_what_the_api_asks_to_wait() -> None:
    assert after(answered(429, 0.25)) == 0.25, "after a refusal by the limit, exactly that"
    assert after(answered(503, 0.25)) == 1.0, "otherwise no less than without"
    assert after(answered(503, 3.0)) == 3.0
    assert after(answered(408, 0.25)) == 1.0
    assert after(answered(429, 0.0)) == after(answered(429)) == 1.0
    assert after(answered(429, 60.0)) == 60.0
    assert after(answered(429, 60.1)) is None
    assert after(answered(422, 1.0)) is None


def test_the_bounds_in_time_are_not_reached() -> None:
    bounded = RetryPolicy(max_attempts=3, base=1.0, cap=4.0, jitter=0.0, total=10.0)
    times = (0.0, 3.0, 8.9, 9.0, 9.1, 20.0)
    assert [after(answered(503), policy=bounded, elapsed=time) for time in times] == [1.0, 1.0, 1.0, None, None, None]
    assert [after(answered(503), time_left=left) for left in (2.0, 1.1, 1.0, 0.5, 0.0)] == [1.0, 1.0, None, None, None]


@pytest.mark.parametrize("doubt", [True, False])
@pytest.mark.parametrize(
    ("outcome", "more"),
    [
        (answered(429, 61.0), {}),
        (answered(429), {"time_left": 0.5}),
        (answered(429), {"policy": RetryPolicy(jitter=0.0, base=1.0, total=1.0)}),
        (answered(429), {"attempt": 3}),
    ],
)
def test_whatever_ends_it_tells_what_may_have_been_done(outcome: Outcome, more: dict[str, Any], doubt: bool) -> None:
    more = {"attempt": 1, "policy": PLAIN, **more}
    verdict = decide(SEND, more.pop("attempt"), outcome, 0.0, more.pop("policy"), in_doubt=doubt, **more)
    assert isinstance(verdict, Raise)
    assert verdict.error.maybe_applied is doubt


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("max_attempts", [1, 2], [0, -1, True, 1.0, "1", None]),
        ("base", [0, 0.0, 1e9], [-0.1, float("inf"), float("nan"), True, "1", None]),
        ("cap", [0, 0.0, 1e9], [-0.1, float("inf"), float("nan"), False, "1", None]),
        ("max_retry_after", [0, 0.0, 1e9], [-0.1, float("-inf"), float("nan"), True, "1", None]),
        ("total", [None, 0, 0.5], [-0.1, float("inf"), float("nan"), True, "1"]),
        ("jitter", [0, 0.0, 1, 1.0], [-0.1, 1.1, 2.0, float("nan"), True, "0", None]),
    ],
)
def test_what_a_policy_takes(field: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert getattr(RetryPolicy(**{field: value}), field) == value
    for value in bad:
        with pytest.raises(errors.ConfigurationError, match=rf"^RetryPolicy: {field} must be"):
            RetryPolicy(**{field: value})
        with pytest.raises(errors.ConfigurationError):
            RetryPolicy().__replace__(**{field: value})
    with pytest.raises(AttributeError):
        setattr(PLAIN, field, good[0])
    assert copy.copy(PLAIN) == PLAIN


def test_numbers_and_seconds() -> None:
    assert [is_number(value) for value in (0, -1.5, True, "1", None, float("inf"), float("-inf"), float("nan"))] == [
        *(True, True),
        *(False, False, False, False, False, False),
    ]
    check_seconds("wait", 0.5, least=0.5)
    for value in (0.49, True, "1", float("inf")):
        with pytest.raises(errors.ConfigurationError, match=r"^wait must be a number of seconds, 0\.5 or more$"):
            check_seconds("wait", value, least=0.5)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "  "}, None),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "999999999999"}, 999999999999.0),
        ({"retry-after": "1" * 13}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "1e3"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": LATER}, 30.0),
        ({"retry-after": LATER, "date": DATE}, 30.0),
        ({"retry-after": LATER, "date": "Tue, 14 Nov 2023 22:13:40 GMT"}, 10.0),
        ({"retry-after": LATER, "date": "nonsense"}, 30.0),
        ({"retry-after": DATE, "date": LATER}, 0.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:50 -0000"}, 30.0),
        ({"retry-after": "Tue, 14 Nov 2023 23:13:50 +0100"}, 30.0),
        ({"retry-after": _padded(64)}, 30.0),
        ({"retry-after": _padded(65)}, None),
        ({"retry-after": "Tue, 14 Nov 99999 22:13:50 GMT"}, None),
    ],
)
def test_the_forms_of_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert parse_retry_after(headers, NOW) == seconds
