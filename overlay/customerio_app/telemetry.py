"""OpenTelemetry: a span for each call, one for each of its attempts, and metrics. Needs the extra ``[otel]``.

::

    AppClient(telemetry=True)                                            # the program's own providers
    AppClient(telemetry=OpenTelemetry(tracer_provider=..., meter_provider=...))

Spans and metrics of attempts follow OpenTelemetry's stable conventions for HTTP clients
(https://opentelemetry.io/docs/specs/semconv/http/), with the path's template wherever a path or URL stands. Nothing in
them is anybody's data: no values of paths or queries, no headers, no bodies, no key. Trace headers are not sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from opentelemetry import context, metrics, trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from customerio_app._version import __version__
from customerio_app.errors import ConfigurationError

if TYPE_CHECKING:
    from contextvars import Token

    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from customerio_app._call.call import Call
    from customerio_app._call.middleware import Attempt
    from customerio_app._call.record import CallRecord

__all__ = ["OpenTelemetry"]

_NAME: Final = "customerio_app"
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.29.0"
#: The buckets that the conventions advise for durations in seconds.
_SECONDS: Final = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]


class OpenTelemetry:
    """Reports a client's calls to OpenTelemetry; one can serve many clients.

    Parameters:
        tracer_provider: where spans go; by default the program's own.
        meter_provider: where metrics go; by default the program's own.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        self._tracer = trace.get_tracer(_NAME, __version__, tracer_provider, _SCHEMA)
        meter = metrics.get_meter(_NAME, __version__, meter_provider, _SCHEMA)

        def seconds(name: str, description: str) -> Any:
            return meter.create_histogram(name, "s", description, explicit_bucket_boundaries_advisory=_SECONDS)

        self._requests = seconds("http.client.request.duration", "Duration of HTTP client requests.")
        self._calls = seconds("customerio.client.call.duration", "Duration of calls, with all waiting and attempts.")
        self._waits = seconds("customerio.client.wait.duration", "Time that calls waited for the rate limit.")
        self._refusals = meter.create_counter(
            "customerio.client.refusals", "{refusal}", "Attempts that the API refused with 429."
        )

    def start(self, call: Call) -> Running:
        """Begin the span of a call, and make it the current one, so that the spans of its attempts lie below it."""
        operation = call.operation
        attributes: dict[str, Any] = {
            "customerio.operation": operation.name,
            "customerio.buckets": operation.rate_limits,
            "http.request.method": operation.method,
        }
        if operation.path:
            attributes["url.template"] = operation.path
        span = self._tracer.start_span(operation.name, attributes=attributes)
        return Running(span, context.attach(trace.set_span_in_context(span)))

    def finish(self, running: Running, record: CallRecord) -> None:
        """End the span of a call, and count the call."""
        context.detach(running.token)
        span = running.span
        span.set_attributes(
            {
                "customerio.outcome": record.outcome,
                "customerio.attempts": record.attempts,
                "customerio.refusals": record.refusals,
                "customerio.waited": record.waited,
                "customerio.wait_reasons": record.wait_reasons,
                "customerio.queued": record.queued,
                "customerio.backed_off": record.backed_off,
                "customerio.maybe_applied": record.maybe_applied,
            }
        )
        labels: dict[str, Any] = {"customerio.operation": record.operation, "customerio.buckets": record.buckets}
        outcome = _ended(span, record.status_code, "" if record.outcome == "ok" else record.outcome)
        self._calls.record(record.seconds, {**labels, **outcome})
        self._waits.record(record.waited, labels)
        if record.refusals:
            self._refusals.add(record.refusals, labels)

    @contextmanager
    def attempt(self, attempt: Attempt) -> Iterator[None]:
        """The middleware that puts a span around an attempt."""
        host, port = attempt.server
        labels: dict[str, Any] = {
            "http.request.method": attempt.method,
            "server.address": host,
            "server.port": port,
            "url.scheme": attempt.url_template.partition(":")[0],
            "url.template": attempt.path,
        }
        attributes: dict[str, Any] = {
            **labels,
            "url.full": attempt.url_template,
            "customerio.operation": attempt.operation,
            "customerio.buckets": attempt.buckets,
            "customerio.waited": attempt.waited,
        }
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        name = f"{attempt.method} {attempt.path}"
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        token = context.attach(trace.set_span_in_context(span))
        began = perf_counter()
        status: int | None = None
        trouble = "cancelled"
        try:
            yield
            status, error = attempt.status_code, attempt.error
            trouble = ""
            if error is not None:
                span.set_attribute("customerio.maybe_applied", error.maybe_applied)
                trouble = str(status) if status is not None and status >= 400 else type(error).__name__
        finally:
            context.detach(token)
            outcome = _ended(span, status, trouble)
            self._requests.record(perf_counter() - began, {**labels, **outcome})


def _ended(span: Span, status: int | None, trouble: str) -> dict[str, Any]:
    """End a span, and give what it and the metrics say of the outcome, as the conventions want it."""
    outcome: dict[str, Any] = {}
    if status is not None:
        outcome["http.response.status_code"] = status
    if trouble:
        outcome["error.type"] = trouble
        span.set_status(Status(StatusCode.ERROR))
    span.set_attributes(outcome)
    span.end()
    return outcome


class Running(NamedTuple):
    """The span of a call under way, and what undoes its being the current one."""

    span: Span
    token: Token[Context]


def telemetry_of(telemetry: object) -> OpenTelemetry | None:
    """What ``telemetry=`` means: True for the program's own providers.

    Raises:
        ConfigurationError: it is neither a bool nor an ``OpenTelemetry``.
    """
    if isinstance(telemetry, OpenTelemetry):
        return telemetry
    if telemetry is True:
        return OpenTelemetry()
    raise ConfigurationError("telemetry must be True, False or a customerio_app.telemetry.OpenTelemetry")
