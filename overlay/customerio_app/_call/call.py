"""One call over its attempts: the steps that it takes, its deadlines, waits, doubts and record. No input or output."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from customerio_app_api.types import Response

from customerio_app._call.body import looks_like_html
from customerio_app._call.retry import (
    AttemptFailedError,
    Kind,
    Outcome,
    Raise,
    Retry,
    RetryPolicy,
    Return,
    decide,
    parse_retry_after,
)
from customerio_app._call.steps import Acquire, Check, Close, Open, ReadAll, Sleep
from customerio_app._struct import Struct
from customerio_app.errors import (
    APIConnectionError,
    APITimeoutError,
    ConnectionNotMadeError,
    ConnectTimeoutError,
    CustomerIOError,
    DecodeError,
    RateLimitWaitError,
    RequestNotSentError,
)

if TYPE_CHECKING:
    from customerio_app_api.operations import Operation

    from customerio_app._call.http import Stream
    from customerio_app._call.middleware import Attempt, Manager
    from customerio_app._call.record import CallRecord
    from customerio_app._call.request import Request
    from customerio_app._call.steps import Steps, Timing
    from customerio_app._settings import Settings
    from customerio_app.limits import Permit
    from customerio_app.telemetry import OpenTelemetry, Running

logger: Final = logging.getLogger("customerio_app")

#: Seconds by which a wait may be short before the client makes up for it itself.
_TOLERANCE: Final = 0.002


#: The longest body that is read unless told otherwise: many times the API's longest.
DEFAULT_MAX_RESPONSE_BYTES: Final = 100 * 1024 * 1024


class CallOptions(Struct):
    """How calls are made: a client's own options, or those of a ``with_options()`` copy.

    Attributes:
        timeouts: seconds for connect, read, write and pool, for one attempt; None never times out.
        total_timeout: seconds for the whole call, waiting included.
        max_wait: seconds that a call may wait for the rate limit, all its attempts together.
        strict_responses: whether a value that is not what the description says is an error.
        show_messages: whether the texts of exceptions have what the API said.
        max_response_bytes: the longest body of a response, unpacked, that is read.
        middleware: what runs around each attempt, the first one outermost.
        telemetry: where calls and attempts are reported to.
    """

    timeouts: Mapping[str, float | None]
    total_timeout: float | None
    max_wait: float | None
    retry: RetryPolicy
    on_call: Callable[[CallRecord], object] | None
    strict_responses: bool = False
    show_messages: bool = False
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES
    middleware: tuple[Callable[[Attempt], Manager], ...] = ()
    telemetry: OpenTelemetry | None = None


class Call:
    """One call, from before its first attempt until it is recorded.

    Parameters:
        hint: what a bad status can mean, where what is said for the API does not fit.
    """

    def __init__(
        self, operation: Operation, settings: Settings, options: CallOptions, timing: Timing, hint: str = ""
    ) -> None:
        self.operation = operation
        self.settings = settings
        self.options = options
        self.timing = timing
        self.hint = hint
        self.started = timing.clock()
        self.deadline = None if options.total_timeout is None else self.started + options.total_timeout
        self.attempts = 0
        self.statuses: list[int | None] = []
        self.waited = 0.0
        self.backed_off = 0.0
        self.queued = 0
        self.guard = 0.0
        self.reasons: dict[str, None] = {}
        self.in_doubt = False
        #: Whether an attempt is on its way that may have left, or has come back as a success.
        self.sending = False
        self.front = False
        self.unexpected: tuple[str, ...] = ()
        self.already_deleted = False
        self._not_before = 0.0
        self._last: Outcome | None = None
        self._running: Running | None = None

    @property
    def around(self) -> tuple[Callable[[Attempt], Manager], ...]:
        """What runs around each attempt, the first one outermost."""
        middleware, telemetry = self.options.middleware, self.options.telemetry
        return middleware if telemetry is None else (telemetry.attempt, *middleware)

    def time_left(self) -> float | None:
        """Seconds until ``total_timeout`` is over, or None where there is none."""
        return None if self.deadline is None else self.deadline - self.timing.clock()

    def check_time(self) -> None:
        """Raise where ``total_timeout`` is over before the next attempt could begin."""
        if self.deadline is not None and self.timing.clock() >= self.deadline:
            raise self.out_of_time()

    def out_of_time(self) -> CustomerIOError:
        """The error for a ``total_timeout`` that ran out before an attempt was sent: the last attempt's, if any."""
        if self._last is not None:
            return self._last.error(self.may_be_applied())
        return ConnectTimeoutError(
            f"{self.operation.name}: total_timeout was over before the request could be sent",
            operation=self.operation.name,
        )

    def wait_budget(self) -> float | None:
        """Seconds that the next permit may take, or None for as long as it takes."""
        bounds = []
        if self.options.max_wait is not None:
            bounds.append(self.options.max_wait - self.waited)
        if self.deadline is not None:
            bounds.append(self.deadline - self.timing.clock())
        if self.front:
            bounds.append(self.options.retry.max_retry_after)
        return max(0.0, min(bounds)) if bounds else None

    def granted(self, permit: Permit) -> None:
        """Note what a permit cost."""
        self.waited += permit.waited
        self.queued = max(self.queued, permit.queued)
        self.guard = permit.guard
        if permit.reason:
            self.reasons[permit.reason] = None

    def not_granted(self, error: RateLimitWaitError) -> CustomerIOError:
        """The error for a permit that would come too late: what the last attempt met, if there was one."""
        if self._last is not None:
            return self._last.error(self.may_be_applied())
        return RateLimitWaitError(
            f"{self.operation.name}: {error.args[0] if error.args else 'the rate limit asks for too long a wait'}",
            operation=self.operation.name,
            wait=error.wait,
        )

    def limiter_failed(self, error: Exception) -> CustomerIOError:
        """The error for a limiter that raised something: what the last attempt met, if there was one."""
        if self._last is not None:
            return self._last.error(self.may_be_applied())
        name = self.operation.name
        return RequestNotSentError(f"{name}: the rate limiter failed ({type(error).__name__})", operation=name)

    def pause_left(self) -> float:
        """Seconds to wait, permit in hand, because a 429 asked for it and the limiter did not wait so long."""
        missing = self._not_before - self.timing.clock()
        return missing if missing > _TOLERANCE else 0.0

    def timeouts(self) -> dict[str, float | None]:
        """The time-outs of the next attempt: the options', cut down to what ``total_timeout`` leaves."""
        left = self.time_left()
        if left is None:
            return dict(self.options.timeouts)
        left = max(0.001, left)
        return {name: left if value is None else min(value, left) for name, value in self.options.timeouts.items()}

    def begin_attempt(self) -> None:
        """Count an attempt that is about to be made."""
        self.attempts += 1
        self.statuses.append(None)

    def judge(self, outcome: Outcome, milliseconds: float) -> Return | Raise | Retry:
        """Take note of an attempt's outcome and decide what follows."""
        self.statuses[-1] = outcome.status
        verdict = decide(
            self.operation,
            self.attempts,
            outcome,
            self.timing.clock() - self.started,
            self.options.retry,
            in_doubt=self.in_doubt,
            chance=self.timing.chance(),
            time_left=self.time_left(),
        )
        if logger.isEnabledFor(logging.DEBUG):
            self._log(outcome, milliseconds, verdict)
        self._last = outcome
        self.in_doubt = self.in_doubt or outcome.in_doubt
        self.sending = isinstance(verdict, Return)
        if isinstance(verdict, Return):
            self.already_deleted = verdict.already_deleted
        if isinstance(verdict, Retry):
            self.front = verdict.front
            self._not_before = self.timing.clock() + verdict.after if verdict.front else 0.0
        return verdict

    def record(self, outcome: str, *, maybe_applied: bool) -> CallRecord:
        """The record of the finished call."""
        # Imported here: making the class costs a start something, and most programs ask for no records.
        from customerio_app._call.record import CallRecord

        return CallRecord(
            operation=self.operation.name,
            method=self.operation.method,
            outcome=outcome,
            status_code=self.statuses[-1] if self.statuses else None,
            attempts=self.attempts,
            statuses=tuple(self.statuses),
            waited=self.waited,
            wait_reasons=tuple(self.reasons),
            queued=self.queued,
            guard=self.guard,
            backed_off=self.backed_off,
            seconds=self.timing.clock() - self.started,
            maybe_applied=maybe_applied,
            buckets=self.operation.rate_limits,
            unexpected=self.unexpected,
        )

    def tell(self, report: Callable[..., object], *values: object) -> None:
        """Report something to a limiter; what it raises then does not break the call, which has its response."""
        try:
            report(*values)
        except Exception as failure:
            logger.warning("%s: the rate limiter failed (%s)", self.operation.name, type(failure).__name__)

    def __enter__(self) -> Call:
        if self.options.telemetry is not None:
            try:
                self._running = self.options.telemetry.start(self)
            except Exception as failure:  # whatever OpenTelemetry does, the call goes on
                logger.warning("telemetry raised %s", type(failure).__name__)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.finish(error)

    def finish(self, error: BaseException | None) -> None:
        """Tell ``on_call`` and telemetry, whose own exceptions do not break the call."""
        on_call, running = self.options.on_call, self._running
        if on_call is None and running is None:
            return
        if error is None:
            name, applied = "ok", not self.operation.reads
        elif isinstance(error, CustomerIOError):
            name, applied = type(error).__name__, error.maybe_applied
        else:
            name = type(error).__name__ if isinstance(error, Exception) else "cancelled"
            applied = not self.operation.reads and (self.in_doubt or self.sending)
        record = self.record(name, maybe_applied=applied)
        if running is not None and self.options.telemetry is not None:
            try:
                self.options.telemetry.finish(running, record)
            except Exception as failure:  # whatever OpenTelemetry does, the call's result counts
                logger.warning("telemetry raised %s", type(failure).__name__)
        if on_call is None:
            return
        try:
            on_call(record)
        except Exception as failure:  # whatever a metrics exporter does, the call's result counts
            logger.debug("on_call raised %s", type(failure).__name__)

    def overlong(self, response: Response[None]) -> Outcome:
        """The outcome of an attempt whose response is a success, but longer than may be kept."""
        name, status = self.operation.name, response.status_code

        def error(maybe_applied: bool) -> CustomerIOError:
            return DecodeError(
                f"{name}: the API accepted the request ({status}), but its response is longer than "
                f"{self.options.max_response_bytes} bytes, so the rest was not read: raise max_response_bytes, or ask "
                "for less at once",
                operation=name,
                status_code=status,
                body=response.content,
                headers=response.headers,
                maybe_applied=maybe_applied,
            )

        return Outcome(Kind.OVERLONG, error, status)

    def answered(self, response: Response[None]) -> Outcome:
        """The outcome of an attempt that got a whole response."""
        status, body, headers = response.status_code, response.content, response.headers
        if 200 <= status < 300:
            return Outcome(kind=Kind.ANSWERED, error=_no_error, status=status, response=response)
        retry_after = parse_retry_after(headers, self.timing.unix_time())

        def error(maybe_applied: bool) -> CustomerIOError:
            # Imported here: a program that starts meets no error yet.
            from customerio_app._call.status_errors import status_error

            return status_error(
                status,
                body,
                headers,
                operation=self.operation.name,
                place=self.settings.place,
                not_found=self.operation.not_found,
                hint=self.hint,
                retry_after=retry_after,
                maybe_applied=maybe_applied,
                show_messages=self.options.show_messages,
            )

        return Outcome(Kind.ANSWERED, error, status, retry_after, looks_like_html(body), response)

    def failed(self, kind: Kind, what: str, *, timed_out: bool = False, cause: BaseException | None = None) -> Outcome:
        """The outcome of an attempt without a whole response.

        Parameters:
            what: what went wrong, for people, without anything of request or response.
            cause: the exception below, where its text is known to hold nothing of them either.
        """
        name = self.operation.name

        def error(maybe_applied: bool) -> CustomerIOError:
            made: type[CustomerIOError]
            if kind is Kind.BROKEN or maybe_applied:
                made = APITimeoutError if timed_out else APIConnectionError
            else:
                made = ConnectTimeoutError if timed_out else ConnectionNotMadeError
            doubt = "; the request may have been carried out" if maybe_applied else ""
            failure = made(f"{name}: {what}{doubt}", operation=name, maybe_applied=maybe_applied)
            failure.__cause__ = cause
            return failure

        return Outcome(kind, error)

    def may_be_applied(self) -> bool:
        """Whether an attempt so far may have been carried out."""
        return self.in_doubt and not self.operation.reads

    def _log(self, outcome: Outcome, milliseconds: float, verdict: Return | Raise | Retry) -> None:
        logger.debug(
            "%s attempt %d: %s in %.1f ms, waited %.3f s behind %d calls (guard %.1f ms)%s%s",
            self.operation.name,
            self.attempts,
            outcome.status if outcome.status is not None else outcome.kind.value,
            milliseconds,
            self.waited,
            self.queued,
            self.guard * 1000.0,
            f", {', '.join(self.reasons)}" if self.reasons else "",
            f", again in {verdict.after:.3f} s" if isinstance(verdict, Retry) else "",
        )


def _no_error(maybe_applied: bool) -> CustomerIOError:
    raise AssertionError("a 2xx response makes no error")


def _attempt(call: Call, request: Request, permit: Permit) -> Steps[Outcome]:
    call.begin_attempt()
    if not call.around:
        return (yield from _send(call, request, permit))
    # Imported here: most programs have none.
    from customerio_app._call.middleware import surrounded

    return (yield from surrounded(call, request, permit.waited, lambda request: _send(call, request, permit)))


def _send(call: Call, request: Request, permit: Permit) -> Steps[Outcome]:
    try:
        stream: Stream = yield Open(request=request, call=call, permit=permit)
        try:
            body: bytes = yield ReadAll(stream)
        finally:
            yield Close(stream)
        response = Response(stream.status_code, stream.headers, body, None)
        if stream.overlong and 200 <= stream.status_code < 300:
            return call.overlong(response)
        return call.answered(response)
    except AttemptFailedError as failed:
        return failed.outcome


def exchange(call: Call, request: Request) -> Steps[Response[None]]:
    """The steps from a request to its response: a permit and a send, and both again where that is right."""
    yield Check(call.operation.name)
    while True:
        call.check_time()
        try:
            permit: Permit = yield Acquire(
                buckets=call.operation.rate_limits,
                scope=call.settings.scope,
                max_wait=call.wait_budget(),
                front=call.front,
            )
        except RateLimitWaitError as error:
            raise call.not_granted(error) from error
        except CustomerIOError:
            raise
        except Exception as error:
            # Imported here: most programs never get here.
            from customerio_app._call.signals import raised_by_handler

            if raised_by_handler(error) is error:
                raise
            raise call.limiter_failed(error) from error
        try:
            call.granted(permit)
            pause = call.pause_left()
            if pause > 0:
                call.backed_off += pause
                yield Sleep(pause)
            began = time.perf_counter()
            outcome = yield from _attempt(call, request, permit)
            if outcome.status == 429:
                call.tell(permit.refused, outcome.retry_after)
        finally:
            call.tell(permit.release)
        verdict = call.judge(outcome, (time.perf_counter() - began) * 1000.0)
        if isinstance(verdict, Raise):
            raise verdict.error
        if isinstance(verdict, Return):
            assert outcome.response is not None
            return outcome.response
        # After a 429 the limiter waits, and the next attempt goes to the head of its line.
        if not verdict.front:
            call.backed_off += verdict.after
            yield Sleep(verdict.after)
