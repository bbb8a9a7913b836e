"""Every fault on every kind of operation, sync and async: how often the server is reached, and what is raised.

The expectations are the table of README and docstring in plain words, written down a second time on purpose.
"""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import httpx
import pytest
from attrs import frozen
from customerio_app import errors
from customerio_app._call.retry import RetryPolicy

from tests.core.core_support import MODES, SAMPLES, FakeTime, NotedLimiter, SampleCall, assert_clean, run_call
from tests.core.fault_server import (
    HALF_BODY,
    NO_HTTP,
    OK,
    RESET_AFTER,
    RESET_BEFORE,
    STALL,
    Fault,
    FaultServer,
    response,
    web_page,
)
from tests.planted import EMAIL

ATTEMPTS = 4
ECHO = {"errors": [{"detail": f"bad {EMAIL}", "status": "400", "source": {"pointer": "/to"}}]}


@frozen
class Case:
    """A fault, and the rule for it.

    Attributes:
        repeated: "always", "safe" (only what is safe to repeat) or "never".
        error: the exception's class when the fault stays.
        doubt: whether the API may have carried the request out.
    """

    name: str
    fault: Fault
    repeated: str
    error: type[errors.CustomerIOError]
    doubt: bool


LOST = [
    Case("reset before reading", RESET_BEFORE, "safe", errors.APIConnectionError, True),
    Case("reset after reading", RESET_AFTER, "safe", errors.APIConnectionError, True),
    Case("half a body", HALF_BODY, "safe", errors.APIConnectionError, True),
    Case("no HTTP", NO_HTTP, "safe", errors.APIConnectionError, True),
    Case("stall", STALL, "safe", errors.APITimeoutError, True),
    Case("408", response(408), "safe", errors.APIStatusError, True),
    *(Case(f"{n} JSON", response(n, ECHO), "safe", errors.ServerError, True) for n in (500, 502, 503, 504)),
    *(Case(f"{n} page", web_page(n), "safe", errors.ServerError, True) for n in (500, 502, 503, 504)),
    Case("503 empty", response(503, ""), "safe", errors.ServerError, True),
    Case("503 Retry-After", response(503, ECHO, Retry_After="7"), "safe", errors.ServerError, True),
]
REFUSED = [
    Case("429 seconds", response(429, ECHO, Retry_After="3"), "always", errors.RateLimitError, False),
    Case(
        "429 date",
        response(429, ECHO, Date="Mon, 23 Nov 2026 10:00:00 GMT", Retry_After="Mon, 23 Nov 2026 10:00:03 GMT"),
        "always",
        errors.RateLimitError,
        False,
    ),
    Case("429 bare", response(429), "always", errors.RateLimitError, False),
    Case("429 page", web_page(429), "always", errors.RateLimitError, False),
    Case("429 nonsense", response(429, Retry_After="soon"), "always", errors.RateLimitError, False),
    Case("429 negative", response(429, Retry_After="-5"), "always", errors.RateLimitError, False),
]
FINAL = [
    Case("429 in ages", response(429, ECHO, Retry_After="86400"), "never", errors.RateLimitError, False),
    Case("429 absurd", response(429, Retry_After="9" * 12), "never", errors.RateLimitError, False),
    Case("400", response(400, ECHO), "never", errors.BadRequestError, False),
    Case("401", response(401, ECHO), "never", errors.AuthenticationError, False),
    Case("403", response(403, {"meta": {"error": "no"}}), "never", errors.PermissionDeniedError, False),
    Case("404 JSON", response(404, ECHO), "never", errors.NotFoundError, False),
    Case("404 page", web_page(404), "never", errors.NotFoundError, False),
    Case("409", response(409), "never", errors.ConflictError, False),
    Case("413", response(413, ""), "never", errors.PayloadTooLargeError, False),
    Case("418", response(418), "never", errors.APIStatusError, False),
    Case("422", response(422, {"meta": {"errors": ["a", "b"]}}), "never", errors.UnprocessableEntityError, False),
    Case("499", response(499), "never", errors.APIStatusError, True),
    Case("501", response(501), "never", errors.ServerError, True),
    Case("520 page", web_page(520), "never", errors.ServerError, True),
    Case("599", response(599, "\x00\x01"), "never", errors.ServerError, True),
    Case("302", response(302, Location="https://elsewhere.example/"), "never", errors.APIStatusError, True),
    Case("307", response(307, Location="/v1/else"), "never", errors.APIStatusError, False),
    Case("308 foreign", response(308, Location="https://elsewhere.example/"), "never", errors.APIStatusError, False),
    Case("200 page", web_page(200), "never", errors.DecodeError, True),
    Case("200 garbage", response(200, '{"a": [1, 2'), "never", errors.DecodeError, True),
    Case("200 wrong shape", response(200, "[5]"), "never", errors.DecodeError, True),
    Case("200 empty", response(200, ""), "never", errors.DecodeError, True),
]
CASES = [*LOST, *REFUSED, *FINAL]
#: Operations that answer without a body pass over everything but a web page.
PASSED_OVER = {"200 garbage", "200 wrong shape", "200 empty"}


def is_passed_over(case: Case, sample: SampleCall) -> bool:
    """Whether the operation did what it should, and has nothing more to learn from the response."""
    return case.name in PASSED_OVER if sample.name == "delete" else sample.writes and case.name == "200 empty"


each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
each_mode = pytest.mark.parametrize("mode", MODES)


class Run:
    """One call against the server, and everything it left behind."""

    def __init__(self, mode: str, sample: SampleCall, url: str, *, stalls: bool, time: FakeTime | None = None) -> None:
        self.time = time or FakeTime()
        self.limiter = NotedLimiter()
        self.records: list[Any] = []
        self.error: errors.CustomerIOError | None = None
        self.result: Any = None
        options = {
            "base_url": url,
            "timeout": httpx.Timeout(20.0, read=0.08) if stalls else 20.0,
            "limiter": self.limiter,
            "retry": RetryPolicy(max_attempts=ATTEMPTS),
            "on_call": self.records.append,
            "show_messages": False,
        }
        try:
            self.result = run_call(mode, sample.make, self.time.install, **options)
        except errors.CustomerIOError as error:
            self.error = error

    def check(self, sample: SampleCall, log: pytest.LogCaptureFixture) -> None:
        """What holds for every call, however it ends."""
        assert len(self.records) == 1
        record = self.records[0]
        assert record.operation == sample.operation
        assert record.outcome == ("ok" if self.error is None else type(self.error).__name__)
        assert record.attempts == len(record.statuses) == len(self.limiter.permits)
        assert all(permit.released for permit in self.limiter.permits)
        assert record.backed_off == sum(self.time.slept)
        assert_clean(record)
        for entry in log.records:
            assert_clean(entry.getMessage())
            assert_clean(entry.__dict__)
        if self.error is not None:
            self._check_error(sample, record.maybe_applied)

    def _check_error(self, sample: SampleCall, recorded: bool) -> None:
        error = self.error
        assert error is not None
        assert error.operation == sample.operation
        assert sample.operation in str(error)
        assert error.maybe_applied is recorded
        for text in (str(error), repr(error), "".join(traceback.format_exception(error))):
            assert_clean(text)
        twin = pickle.loads(pickle.dumps(error))
        assert (type(twin), str(twin), twin.maybe_applied) == (type(error), str(error), error.maybe_applied)


def expected_hits(case: Case, sample: SampleCall) -> int:
    if case.repeated == "always" or (case.repeated == "safe" and sample.safe):
        return ATTEMPTS
    return 1


@each_mode
@each_sample
@each_case
def test_a_fault_that_stays(
    case: Case, sample: SampleCall, mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.script(case.fault)
    run = Run(mode, sample, server.url, stalls=case.fault is STALL)
    run.check(sample, caplog)
    assert server.hits == expected_hits(case, sample)
    if not sample.safe:
        assert server.hits == 1 or case.fault.status == 429
    if is_passed_over(case, sample):
        assert run.error is None
        return
    assert type(run.error) is case.error
    assert run.error.maybe_applied is (case.doubt and sample.writes)
    assert [bool(permit.refusals) for permit in run.limiter.permits] == [case.fault.status == 429] * server.hits
    assert all(permit.sent_count for permit in run.limiter.permits)


@each_mode
@each_sample
@each_case
def test_a_fault_that_passes(
    case: Case, sample: SampleCall, mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.script(case.fault, OK)
    run = Run(mode, sample, server.url, stalls=case.fault is STALL)
    run.check(sample, caplog)
    if expected_hits(case, sample) == 1:
        assert server.hits == 1
    else:
        assert server.hits == 2
        assert run.error is None
        assert [permit.front for permit in run.limiter.permits] == [False, case.fault.status == 429]
        bodies = {request.body for request in server.seen}
        assert len(bodies) == 1


@each_mode
@each_sample
def test_a_refused_connection(
    sample: SampleCall, mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.refuse()
    run = Run(mode, sample, server.url, stalls=False)
    run.check(sample, caplog)
    assert type(run.error) is errors.ConnectionNotMadeError
    assert isinstance(run.error, errors.RequestNotSentError)
    assert isinstance(run.error, errors.APIConnectionError)
    assert run.error.maybe_applied is False
    assert run.records[0].attempts == ATTEMPTS
    assert not any(permit.sent_count for permit in run.limiter.permits)
    assert server.hits == 0


@each_mode
@each_sample
def test_a_connection_that_is_refused_once(
    sample: SampleCall, mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.refuse()
    run = Run(mode, sample, server.url, stalls=False, time=FakeTime(on_sleep=server.listen))
    run.check(sample, caplog)
    assert run.error is None
    assert server.hits == 1
    assert run.records[0].statuses == (None, 200)


@each_mode
@pytest.mark.parametrize("first", LOST, ids=lambda case: case.name.replace(" ", "-"))
def test_a_delete_that_is_repeated_and_finds_nothing_is_done(first: Case, mode: str, server: FaultServer) -> None:
    sample = next(sample for sample in SAMPLES if sample.name == "delete")
    server.script(first.fault, response(404, ECHO))
    run = Run(mode, sample, server.url, stalls=first.fault is STALL)
    assert run.error is None
    assert server.hits == 2
    assert run.records[0].status_code == 404


@each_mode
@pytest.mark.parametrize("first", [REFUSED[0], Case("page", web_page(503), "safe", errors.ServerError, True)])
def test_a_404_to_a_delete_is_an_error_where_nothing_was_lost_or_the_path_is_wrong(
    first: Case, mode: str, server: FaultServer
) -> None:
    sample = next(sample for sample in SAMPLES if sample.name == "delete")
    server.script(first.fault, web_page(404) if first.name == "page" else response(404))
    run = Run(mode, sample, server.url, stalls=False)
    assert type(run.error) is errors.NotFoundError
    assert run.error.maybe_applied is (first.name == "page")


@each_mode
@pytest.mark.parametrize("last", [*REFUSED, *FINAL], ids=lambda case: case.name.replace(" ", "-"))
def test_a_doubt_outlives_a_later_clear_response(last: Case, mode: str, server: FaultServer) -> None:
    put = next(sample for sample in SAMPLES if sample.name == "put")
    server.script(RESET_AFTER, last.fault)
    run = Run(mode, put, server.url, stalls=False)
    if is_passed_over(last, put):
        assert run.error is None
        return
    assert run.error is not None
    assert run.error.maybe_applied is True


@each_mode
def test_a_doubt_outlives_a_refused_connection(mode: str, server: FaultServer) -> None:
    put = next(sample for sample in SAMPLES if sample.name == "put")
    server.script(RESET_AFTER)
    run = Run(mode, put, server.url, stalls=False, time=FakeTime(on_sleep=server.refuse))
    assert type(run.error) is errors.APIConnectionError
    assert run.error.maybe_applied is True
    assert server.hits == 1


@each_mode
@each_sample
def test_after_a_429_no_unsafe_operation_survives_a_second_doubt(
    sample: SampleCall, mode: str, server: FaultServer
) -> None:
    server.script(response(429, Retry_After="1"), RESET_AFTER)
    run = Run(mode, sample, server.url, stalls=False)
    assert isinstance(run.error, errors.APIConnectionError)
    assert server.hits == (ATTEMPTS if sample.safe else 2)
    assert run.time.slept[0] == 1.0
