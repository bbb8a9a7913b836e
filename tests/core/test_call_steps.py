"""The steps of a call, taken by hand on a clock that stands still: what it asks for, raises, notes and reports."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, cast

import pytest
from attrs import define, field
from customerio_app import errors
from customerio_app._call.call import DEFAULT_MAX_RESPONSE_BYTES, Call, CallOptions, exchange
from customerio_app._call.middleware import Attempt
from customerio_app._call.record import CallRecord
from customerio_app._call.request import Request
from customerio_app._call.retry import AttemptFailedError, Kind, Outcome, Retry, RetryPolicy
from customerio_app._call.steps import Acquire, Check, Close, Enter, Leave, Open, ReadAll, Sleep, Timing
from customerio_app._settings import resolve
from customerio_app.errors import RateLimitWaitError
from customerio_app_api.operations import Operation
from customerio_app_api.types import Response

from tests.core.core_support import NotedPermit

SETTINGS = resolve("key", workspace="shop")
REQUEST = Request("GET", "https://api.customer.io/v1/a", "https://api.customer.io/v1/a", [])
TIMEOUTS = {"connect": 5.0, "read": 10.0, "write": None, "pool": 0.5}
PLAIN = RetryPolicy(max_attempts=3, base=1.0, cap=4.0, jitter=0.5, max_retry_after=60.0)


def some(method: str, *, safe: bool, reads: bool) -> Operation:
    return Operation(
        "things.do", method, "/v1/a", "", "", "", ("general", "daily"), "safe" if safe else "unsafe", reads
    )


READ = some("GET", safe=True, reads=True)
PUT = some("PUT", safe=True, reads=False)
DELETE = some("DELETE", safe=True, reads=False)
SEND = some("POST", safe=False, reads=False)


@define
class Hand:
    """Takes the steps of calls. `permits` and `responses` are what comes next; an exception is thrown."""

    responses: list[Any]
    permits: list[Any] = field(factory=list)
    takes: float = 0.0  # seconds of an attempt
    now: float = 1.0
    chance: float = 0.0
    oversleeps: float = 0.0  # seconds by which a sleep is too long
    steps: list[Any] = field(factory=list)
    records: list[CallRecord] = field(factory=list)

    def call(self, operation: Operation = READ, *, hint: str = "", **changes: Any) -> Call:
        timing = Timing()
        timing.clock = lambda: self.now
        timing.chance = lambda: self.chance
        timing.unix_time = lambda: 1_700_000_000.0
        options = CallOptions(TIMEOUTS, None, None, PLAIN, self.records.append)
        for name, value in changes.items():
            setattr(options, name, value)
        return Call(operation, SETTINGS, options, timing, hint)

    def run(self, call: Call) -> Response[None]:
        steps = exchange(call, REQUEST)
        advance: Callable[[Any], Any] = steps.send
        value: Any = None
        with call:
            while True:
                try:
                    step = advance(value)
                except StopIteration as end:
                    return cast("Response[None]", end.value)
                self.steps.append(step)
                advance, value = steps.send, self.take(step)
                if isinstance(value, BaseException):
                    advance = steps.throw

    def take(self, step: Any) -> Any:
        match step:
            case Acquire():
                permit = self.permits.pop(0) if self.permits else NotedPermit(step.front, step.max_wait)
                self.now += getattr(permit, "waited", 0.0)
                return permit
            case Open():
                self.now += self.takes
                return self.responses.pop(0)
            case ReadAll():
                return step.stream.body
            case Enter():
                return step.manager.__enter__()
            case Leave():
                return step.manager.__exit__(None, None, None)
            case Sleep():
                self.now += step.seconds + self.oversleeps
        return None

    def of(self, kind: type[Any]) -> list[Any]:
        return [step for step in self.steps if isinstance(step, kind)]

    @property
    def record(self) -> CallRecord:
        (record,) = self.records
        return record


def respond(status: int, body: Any = b"{}", *, overlong: bool = False, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return SimpleNamespace(status_code=status, headers=named, body=body, overlong=overlong)


def lost(call: Call, kind: Kind = Kind.BROKEN, *, timed_out: bool = False) -> AttemptFailedError:
    return AttemptFailedError(call.failed(kind, "the connection broke", timed_out=timed_out))


def permit(**noted: Any) -> NotedPermit:
    return NotedPermit(False, None, **noted)


# ---- a call that goes well


@pytest.mark.parametrize("status", [200, 204, 299])
def test_a_success_takes_one_permit_and_one_attempt(status: int) -> None:
    hand = Hand([respond(status, b"body", x_one="1")], takes=0.25)
    hand.permits = [taken := permit(waited=0.5, queued=3, guard=0.02, reason="rate")]
    call = hand.call()
    response = hand.run(call)
    assert (response.status_code, response.content, dict(response.headers)) == (status, b"body", {"x-one": "1"})
    check, acquire, opened, read, closed = hand.steps
    assert isinstance(check, Check)
    assert check.operation == "things.do"
    assert (acquire.buckets, acquire.scope) == (("general", "daily"), SETTINGS.scope)
    assert (acquire.max_wait, acquire.front) == (None, False)
    assert (opened.request, opened.call, opened.permit) == (REQUEST, call, taken)
    assert isinstance(read, ReadAll)
    assert isinstance(closed, Close)
    assert read.stream is closed.stream
    assert taken.released
    assert taken.refusals == []
    assert hand.record == CallRecord(
        operation="things.do",
        method="GET",
        outcome="ok",
        status_code=status,
        attempts=1,
        statuses=(status,),
        waited=0.5,
        wait_reasons=("rate",),
        queued=3,
        guard=0.02,
        backed_off=0.0,
        seconds=0.75,
        maybe_applied=False,
        buckets=("general", "daily"),
    )


def test_the_defaults_of_a_clients_options() -> None:
    options = CallOptions(TIMEOUTS, None, None, PLAIN, None)
    found = (options.strict_responses, options.show_messages, options.max_response_bytes, options.middleware)
    assert found == (False, False, 104_857_600, ())
    assert options.telemetry is None
    assert DEFAULT_MAX_RESPONSE_BYTES == 104_857_600


# ---- repeating


def test_a_read_is_repeated_after_a_wait_and_its_waits_are_added_up() -> None:
    hand = Hand([respond(503), respond(500), respond(200)], takes=0.125, chance=0.5)
    hand.permits = [
        permit(waited=0.5, queued=7, guard=0.03, reason="queue"),
        permit(waited=0.25, queued=2, guard=0.05, reason=""),
        permit(waited=0.125, queued=4, guard=0.04, reason="rate"),
    ]
    hand.run(hand.call())
    assert [step.seconds for step in hand.of(Sleep)] == [0.75, 1.5]
    assert [step.front for step in hand.of(Acquire)] == [False, False, False]
    assert hand.record == CallRecord(
        *("things.do", "GET", "ok", 200, 3, (503, 500, 200)),
        waited=0.875,
        wait_reasons=("queue", "rate"),
        queued=7,
        guard=0.04,
        backed_off=2.25,
        seconds=3 * 0.125 + 0.875 + 2.25,
        maybe_applied=False,
        buckets=("general", "daily"),
    )


def test_after_a_429_the_limiter_is_told_and_the_call_goes_to_the_head_of_its_line() -> None:
    hand = Hand([respond(429, retry_after="7"), respond(503), respond(200)])
    hand.permits = [first := permit(), second := permit(waited=7.0), third := permit()]
    hand.run(hand.call(PUT))
    assert (first.refusals, second.refusals, third.refusals) == ([7.0], [], [])
    assert all(each.released for each in (first, second, third))
    assert [step.front for step in hand.of(Acquire)] == [False, True, False]
    assert [step.max_wait for step in hand.of(Acquire)] == [None, 60.0, None], "no longer than Retry-After may be"
    assert [step.seconds for step in hand.of(Sleep)] == [2.0], "after the 503 only: the limiter waited out the 429"


@pytest.mark.parametrize(("waited", "pause"), [(0.0, 7.0), (6.0, 1.0), (6.99, 0.01), (6.999, 0.0), (7.0, 0.0)])
def test_what_a_limiter_does_not_wait_of_a_429_the_client_waits_itself(waited: float, pause: float) -> None:
    hand = Hand([respond(429, retry_after="7"), respond(200)])
    hand.permits = [permit(), permit(waited=waited)]
    hand.run(hand.call(SEND))
    assert [step.seconds for step in hand.of(Sleep)] == pytest.approx([pause] if pause else [])
    assert hand.record.backed_off == pytest.approx(pause)
    # With the permit in hand: what the pause delays is this call's own attempt.
    if pause:
        assert isinstance(hand.steps[hand.steps.index(hand.of(Sleep)[0]) - 1], Acquire)


def test_a_first_attempt_waits_for_nothing_and_two_milliseconds_are_not_made_up() -> None:
    hand = Hand([respond(429, retry_after="0.002"), respond(200)], now=0.0)
    hand.permits = [permit(), permit()]
    call = hand.call(SEND)
    assert call.pause_left() == 0.0
    hand.run(call)
    assert hand.of(Sleep) == []
    assert call.pause_left() == 0.0
    quick = Hand([respond(503), respond(200)], now=0.0)
    quick.run(quick.call(PUT, retry=RetryPolicy(base=0.25, jitter=0.0)))
    assert [step.seconds for step in quick.of(Sleep)] == [0.25]


def test_no_attempt_begins_after_the_policys_total() -> None:
    hand = Hand([respond(503), respond(503)], takes=2.0)
    with pytest.raises(errors.ServerError):
        hand.run(hand.call(PUT, retry=RetryPolicy(base=1.0, jitter=0.0, total=3.5)))
    assert [step.seconds for step in hand.of(Sleep)] == [1.0], "after 3 seconds another one, after 5 none"
    assert hand.record.seconds == 5.0


def test_a_pause_of_a_429_is_over_once_another_response_came() -> None:
    hand = Hand([respond(429, retry_after="1"), respond(503, retry_after="5"), respond(200)])
    hand.permits = [permit(), permit(waited=1.0), permit()]
    hand.run(hand.call(PUT))
    assert [step.seconds for step in hand.of(Sleep)] == [5.0]


def test_a_doubt_stays_with_the_call() -> None:
    hand = Hand([])
    call = hand.call(PUT)
    hand.responses = [lost(call), respond(503), respond(422)]
    with pytest.raises(errors.UnprocessableEntityError) as caught:
        hand.run(call)
    assert caught.value.maybe_applied
    assert (hand.record.outcome, hand.record.maybe_applied) == ("UnprocessableEntityError", True)
    assert (hand.record.statuses, hand.record.status_code) == ((None, 503, 422), 422)
    reading = Hand([])
    call = reading.call(READ)
    reading.responses = [lost(call), respond(422)]
    with pytest.raises(errors.UnprocessableEntityError) as caught:
        reading.run(call)
    assert not caught.value.maybe_applied


def test_a_delete_whose_first_attempt_did_it() -> None:
    hand = Hand([])
    call = hand.call(DELETE)
    hand.responses = [lost(call), respond(404)]
    assert not call.already_deleted
    assert hand.run(call).status_code == 404
    assert call.already_deleted
    assert hand.record.maybe_applied
    other = Hand([respond(200)])
    call = other.call(DELETE)
    other.run(call)
    assert not call.already_deleted


# ---- bounds in time


def test_a_call_whose_time_is_over_asks_for_nothing() -> None:
    for late in (2.0, 2.5):
        hand = Hand([])
        call = hand.call(total_timeout=2.0)
        hand.now += late
        with pytest.raises(errors.ConnectTimeoutError, match=r"things\.do: total_timeout was over before") as caught:
            hand.run(call)
        assert hand.of(Acquire) == []
        assert caught.value.operation == "things.do"
        assert not caught.value.maybe_applied
    hand = Hand([respond(200)])
    call = hand.call(total_timeout=2.0)
    hand.now += 1.999
    assert hand.run(call).status_code == 200


@pytest.mark.parametrize("operation", [PUT, READ])
def test_time_that_is_over_after_an_attempt_tells_of_the_attempt(operation: Operation) -> None:
    hand = Hand([])
    call = hand.call(operation, total_timeout=10.0)
    hand.responses = [lost(call)]
    hand.oversleeps = 60.0
    with pytest.raises(errors.APIConnectionError) as caught:
        hand.run(call)
    assert caught.value.maybe_applied is (operation is PUT)
    assert len(hand.of(Open)) == 1


@pytest.mark.parametrize(
    ("options", "waits", "left"),
    [
        ({}, [0.0], None),
        ({"max_wait": 3.0}, [0.0], 3.0),
        ({"max_wait": 3.0}, [1.0, 0.5], 1.5),
        ({"max_wait": 1.0}, [4.0], 0.0),
        ({"total_timeout": 5.0}, [2.0], 3.0),
        ({"total_timeout": 5.0, "max_wait": 3.0}, [2.5], 0.5),
        ({"total_timeout": 5.0, "max_wait": 30.0}, [2.5], 2.5),
        ({"total_timeout": 5.0}, [6.0], 0.0),
    ],
)
def test_how_long_a_permit_may_take(options: dict[str, Any], waits: list[float], left: float | None) -> None:
    hand = Hand([])
    call = hand.call(**options)
    for waited in waits:
        hand.now += waited
        call.granted(permit(waited=waited))
    assert call.wait_budget() == left
    call.front = True
    assert call.wait_budget() == (60.0 if left is None else min(left, 60.0))


def test_the_time_outs_of_an_attempt_are_cut_down_to_what_is_left() -> None:
    hand = Hand([])
    assert hand.call().timeouts() == TIMEOUTS
    call = hand.call(total_timeout=6.0)
    assert call.time_left() == 6.0
    assert call.timeouts() == {"connect": 5.0, "read": 6.0, "write": 6.0, "pool": 0.5}
    hand.now += 7.0
    assert call.time_left() == -1.0
    assert set(call.timeouts().values()) == {0.001}, "0 would be no time-out at all"
    assert hand.call().time_left() is None


# ---- the limiter's failures


def test_a_wait_that_is_too_long_says_so() -> None:
    hand = Hand([], permits=[RateLimitWaitError("a wait of 9 s", wait=9.0)])
    with pytest.raises(RateLimitWaitError, match=r"^things\.do: a wait of 9 s$") as caught:
        hand.run(hand.call())
    assert (caught.value.operation, caught.value.wait) == ("things.do", 9.0)
    hand = Hand([], permits=[bare := RateLimitWaitError()])
    bare.args = ()
    with pytest.raises(RateLimitWaitError, match=r"^things\.do: the rate limit asks for too long a wait$"):
        hand.run(hand.call())
    hand = Hand([], permits=[foreign := RateLimitWaitError()])
    foreign.args = ("too long", "and more")
    with pytest.raises(RateLimitWaitError, match=r"^things\.do: too long$"):
        hand.run(hand.call())


def test_an_error_of_the_clients_own_passes_a_foreign_one_is_named() -> None:
    own = errors.RequestNotSentError("the client is closed")
    hand = Hand([], permits=[own])
    with pytest.raises(errors.RequestNotSentError) as caught:
        hand.run(hand.call())
    assert caught.value is own
    hand = Hand([], permits=[foreign := ZeroDivisionError("secret")])
    with pytest.raises(errors.RequestNotSentError) as caught:
        hand.run(hand.call())
    assert str(caught.value) == "things.do: the rate limiter failed (ZeroDivisionError)"
    assert caught.value.__cause__ is foreign
    assert caught.value.operation == "things.do"


@pytest.mark.parametrize("failure", [RateLimitWaitError("too long"), ZeroDivisionError()])
@pytest.mark.parametrize("operation", [PUT, READ])
def test_no_second_permit_tells_of_the_first_attempt(failure: Exception, operation: Operation) -> None:
    hand = Hand([], permits=[permit(), failure])
    call = hand.call(operation)
    hand.responses = [respond(503)]
    with pytest.raises(errors.ServerError) as caught:
        hand.run(call)
    assert caught.value.maybe_applied is (operation is PUT)
    assert caught.value.__cause__ is failure


class Failing:
    """A permit whose reports fail."""

    waited, queued, guard, reason = 0.0, 0, 0.0, ""

    def refused(self, retry_after: float | None) -> None:
        raise ZeroDivisionError

    def release(self) -> None:
        raise LookupError("somebody's address")


def test_a_permit_whose_reports_fail_does_not_break_the_call(caplog: pytest.LogCaptureFixture) -> None:
    hand = Hand([respond(429), respond(200)], permits=[Failing(), permit()])
    assert hand.run(hand.call()).status_code == 200
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warnings == [
        "things.do: the rate limiter failed (ZeroDivisionError)",
        "things.do: the rate limiter failed (LookupError)",
    ]


@pytest.mark.parametrize("at", ["open", "read"])
def test_what_is_opened_and_granted_is_given_back_whatever_is_raised(at: str) -> None:
    stop = KeyboardInterrupt()
    hand = Hand([stop if at == "open" else respond(200, stop)], permits=[taken := permit()])
    with pytest.raises(KeyboardInterrupt):
        hand.run(hand.call())
    assert taken.released
    assert len(hand.of(Close)) == (at == "read")


# ---- what an attempt's outcome says


@pytest.mark.parametrize(
    ("kind", "timed_out", "applied", "made"),
    [
        (Kind.BROKEN, False, False, errors.APIConnectionError),
        (Kind.BROKEN, True, False, errors.APITimeoutError),
        (Kind.BROKEN, False, True, errors.APIConnectionError),
        (Kind.BROKEN, True, True, errors.APITimeoutError),
        (Kind.NOT_SENT, False, False, errors.ConnectionNotMadeError),
        (Kind.NOT_SENT, True, False, errors.ConnectTimeoutError),
        (Kind.HOPELESS, False, False, errors.ConnectionNotMadeError),
        (Kind.NOT_SENT, False, True, errors.APIConnectionError),
        (Kind.NOT_SENT, True, True, errors.APITimeoutError),
        (Kind.HOPELESS, True, True, errors.APITimeoutError),
    ],
)
def test_the_error_of_an_attempt_without_a_response(
    kind: Kind, timed_out: bool, applied: bool, made: type[Exception]
) -> None:
    cause = OSError("below")
    outcome = Hand([]).call().failed(kind, "it broke", timed_out=timed_out, cause=cause)
    error = outcome.error(applied)
    assert type(error) is made
    assert str(error) == "things.do: it broke" + ("; the request may have been carried out" if applied else "")
    assert (error.operation, error.maybe_applied, error.__cause__) == ("things.do", applied, cause)
    assert (outcome.kind, outcome.status, outcome.retry_after, outcome.response) == (kind, None, None, None)
    assert not outcome.web_page
    assert not outcome.succeeded
    assert type(Hand([]).call().failed(Kind.BROKEN, "it broke").error(False)) is errors.APIConnectionError


@pytest.mark.parametrize(("status", "good"), [(199, False), (200, True), (299, True), (300, False), (404, False)])
def test_the_outcome_of_a_whole_response(status: int, good: bool) -> None:
    call = Hand([]).call(show_messages=True)
    response = Response(status, {"retry-after": "5"}, b'{"meta": {"error": "bad"}}', None)
    outcome = call.answered(response)
    assert outcome.succeeded is good
    assert (outcome.kind, outcome.status, outcome.response) == (Kind.ANSWERED, status, response)
    assert outcome.retry_after == (None if good else 5.0)
    assert not outcome.web_page
    if good:
        with pytest.raises(AssertionError, match="makes no error"):
            outcome.error(False)
    else:
        error = outcome.error(True)
        assert isinstance(error, errors.APIStatusError)
        assert (error.status_code, error.maybe_applied, error.messages) == (status, True, ("bad",))
        assert "it said: bad" in str(error)
        assert (error.body, dict(error.headers or {})) == (response.content, response.headers)


def test_what_a_status_error_is_told() -> None:
    page = Response(404, {}, b"<html><title>x</title></html>", None)
    assert Hand([]).call().answered(page).web_page
    refused = Response(401, {}, b"{}", None)
    assert "in US" in str(Hand([]).call().answered(refused).error(False))
    hinted = str(Hand([]).call(hint="the link has expired").answered(refused).error(False))
    assert "the link has expired" in hinted
    secret = Response(400, {}, b'{"meta": {"error": "somebody"}}', None)
    assert "somebody" not in str(Hand([]).call().answered(secret).error(False))


@pytest.mark.parametrize("operation", [PUT, READ])
@pytest.mark.parametrize("status", [200, 299])
def test_a_success_that_is_too_long(operation: Operation, status: int) -> None:
    hand = Hand([respond(status, b"abc", overlong=True, x_one="1")])
    with pytest.raises(errors.DecodeError) as caught:
        hand.run(hand.call(operation, max_response_bytes=3))
    error = caught.value
    assert f"things.do: the API accepted the request ({status}), but its response is longer than 3 bytes" in str(error)
    assert (error.status_code, error.body, error.operation) == (status, b"abc", "things.do")
    assert dict(error.headers or {}) == {"x-one": "1"}
    assert error.maybe_applied is (operation is PUT)
    assert hand.record.statuses == (status,)


@pytest.mark.parametrize("status", [199, 300, 400])
def test_an_error_whose_body_was_cut_off_is_that_error(status: int) -> None:
    hand = Hand([respond(status, b"abc", overlong=True)])
    with pytest.raises(errors.APIStatusError) as caught:
        hand.run(hand.call(max_response_bytes=3))
    assert caught.value.status_code == status
    assert not isinstance(caught.value, errors.DecodeError)


# ---- what on_call is told


def outcome_of(hand: Hand, operation: Operation, error: BaseException | None, prepare: Any = None) -> tuple[str, bool]:
    call = hand.call(operation)
    if prepare:
        prepare(call)
    call.finish(error)
    return hand.records[-1].outcome, hand.records[-1].maybe_applied


def test_what_may_have_been_applied_is_told() -> None:
    hand = Hand([])
    assert outcome_of(hand, PUT, None) == ("ok", True)
    assert outcome_of(hand, READ, None) == ("ok", False)
    for applied in (True, False):
        given = errors.APIConnectionError("x", maybe_applied=applied)
        assert outcome_of(hand, PUT, given) == ("APIConnectionError", applied)
    assert outcome_of(hand, PUT, ValueError()) == ("ValueError", False)
    assert outcome_of(hand, PUT, KeyboardInterrupt()) == ("cancelled", False)
    for name in ("in_doubt", "sending"):

        def doubtful(call: Call, name: str = name) -> None:
            setattr(call, name, True)

        assert outcome_of(hand, PUT, KeyboardInterrupt(), doubtful) == ("cancelled", True)
        assert outcome_of(hand, PUT, ValueError(), doubtful) == ("ValueError", True)
        assert outcome_of(hand, READ, KeyboardInterrupt(), doubtful) == ("cancelled", False)
    assert hand.records[-1].status_code is None
    assert hand.records[-1].statuses == ()


def test_a_result_that_cannot_be_read_was_sent_all_the_same() -> None:
    hand = Hand([respond(200)])
    call = hand.call(PUT)
    hand.run(call)
    assert call.sending, "whoever reads the response may still fail"
    failed = Hand([respond(400)])
    call = failed.call(PUT)
    with pytest.raises(errors.BadRequestError):
        failed.run(call)
    assert not call.sending


def test_what_on_call_raises_is_noted_without_its_text(caplog: pytest.LogCaptureFixture) -> None:
    def broken(record: CallRecord) -> None:
        raise ZeroDivisionError("somebody's address")

    def interrupt(record: CallRecord) -> None:
        raise KeyboardInterrupt

    hand = Hand([respond(200)])
    with caplog.at_level(logging.DEBUG, "customerio_app"):
        assert hand.run(hand.call(on_call=broken)).status_code == 200
    assert "on_call raised ZeroDivisionError" in [record.getMessage() for record in caplog.records]
    with pytest.raises(KeyboardInterrupt):
        hand.call(on_call=interrupt).finish(None)


@define
class Telemetry:
    """What stands for the OpenTelemetry of a client. `fails` names the method that raises."""

    fails: str = ""
    seen: list[Any] = field(factory=list)

    def start(self, call: Call) -> str:
        self.seen.append(("start", call.operation.name))
        if self.fails == "start":
            raise ZeroDivisionError("somebody's address")
        return "running"

    def finish(self, running: object, record: CallRecord) -> None:
        self.seen.append(("finish", running, record.outcome))
        if self.fails == "finish":
            raise ZeroDivisionError("somebody's address")


def test_telemetry_is_told_with_or_without_on_call(caplog: pytest.LogCaptureFixture) -> None:
    told: list[CallRecord] = []
    for on_call in (None, told.append):
        telemetry = Telemetry()
        with Hand([]).call(telemetry=telemetry, on_call=on_call):
            pass
        assert telemetry.seen == [("start", "things.do"), ("finish", "running", "ok")]
    assert [record.outcome for record in told] == ["ok"]
    for fails, after in (("start", []), ("finish", [("finish", "running", "ok")])):
        caplog.clear()
        hand, telemetry = Hand([]), Telemetry(fails)
        with hand.call(telemetry=telemetry):
            pass
        assert telemetry.seen[1:] == after
        assert [record.getMessage() for record in caplog.records] == ["telemetry raised ZeroDivisionError"]
        assert hand.record.outcome == "ok"
    with Hand([]).call(on_call=None):
        pass


def test_middleware_and_telemetry_stand_around_an_attempt() -> None:
    first: Any = lambda attempt: None  # noqa: E731
    second: Any = lambda attempt: None  # noqa: E731
    assert Hand([]).call().around == ()
    assert Hand([]).call(middleware=(first, second)).around == (first, second)
    telemetry = SimpleNamespace(attempt=lambda attempt: None)
    assert Hand([]).call(middleware=(first,), telemetry=telemetry).around == (telemetry.attempt, first)


def test_middleware_runs_around_each_attempt() -> None:
    around: list[str] = []

    @contextmanager
    def middleware(attempt: Attempt) -> Iterator[None]:
        around.append(f"before {attempt.number}")
        yield
        around.append(f"after {attempt.number}: {attempt.status_code}")

    hand = Hand([respond(503), respond(200)])
    hand.run(hand.call(PUT, middleware=(middleware,)))
    assert around == ["before 1", "after 1: 503", "before 2", "after 2: 200"]


# ---- the log


def test_the_log_of_each_attempt(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    hand = Hand([], takes=1.5)
    monkeypatch.setattr("customerio_app._call.call.time", SimpleNamespace(perf_counter=lambda: hand.now))
    call = hand.call(READ)
    hand.responses = [lost(call), respond(200)]
    hand.permits = [permit(waited=0.25, queued=2, guard=0.5, reason="queue"), permit(guard=0.015)]
    with caplog.at_level(logging.DEBUG, "customerio_app"):
        hand.run(call)
    lines = [record.getMessage() for record in caplog.records if record.name == "customerio_app"]
    begins = [line.partition(" in ") for line in lines]
    assert [line[0] for line in begins] == ["things.do attempt 1: broken", "things.do attempt 2: 200"]
    assert [line[2] for line in begins] == [
        "1500.0 ms, waited 0.250 s behind 2 calls (guard 500.0 ms), queue, again in 1.000 s",
        "1500.0 ms, waited 0.250 s behind 2 calls (guard 15.0 ms), queue",
    ]
    call = hand.call()
    call.begin_attempt()
    caplog.clear()
    with caplog.at_level(logging.DEBUG, "customerio_app"):
        verdict = call.judge(Outcome(Kind.NOT_SENT, lambda applied: errors.APIConnectionError()), 12.34)
    assert isinstance(verdict, Retry)
    assert (verdict.after, verdict.front) == (1.0, False)
    (line,) = caplog.messages
    assert (
        line
        == "things.do attempt 1: not sent in 12.3 ms, waited 0.000 s behind 0 calls (guard 0.0 ms), again in 1.000 s"
    )
    caplog.clear()
    with caplog.at_level(logging.INFO, "customerio_app"):
        call.judge(Outcome(Kind.NOT_SENT, lambda applied: errors.APIConnectionError()), 12.34)
    assert caplog.messages == []
