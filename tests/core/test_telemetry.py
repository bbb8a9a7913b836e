"""OpenTelemetry, with the SDK's exporters in memory: what is reported of calls, and that it is off unless asked for."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from customerio_app import errors
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app.limits import NoRateLimiter
from customerio_app.telemetry import OpenTelemetry
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from tests.core.core_support import SAMPLES, FakeTime, NotedLimiter, NotedPermit, assert_clean, run_call
from tests.core.fault_server import OK, RESET_AFTER, STALL, FaultServer, response
from tests.planted import KEY

each_mode = pytest.mark.parametrize("mode", ["sync", "async"])
SEND = next(sample for sample in SAMPLES if sample.name == "send").make
READ = next(sample for sample in SAMPLES if sample.name == "read").make


class Reported:
    """What OpenTelemetry got."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader], shutdown_on_exit=False)
        self.telemetry = OpenTelemetry(self.tracers, self.meters)

    @property
    def spans(self) -> list[ReadableSpan]:
        spans = self.exporter.get_finished_spans()
        for span in spans:
            assert_clean(span.to_json())
        return list(spans)

    @property
    def metrics(self) -> dict[str, list[Any]]:
        data = self.reader.get_metrics_data()
        assert data is not None
        assert_clean(data.to_json())
        metrics = data.resource_metrics[0].scope_metrics[0].metrics
        return {metric.name: list(metric.data.data_points) for metric in metrics}


@pytest.fixture
def reported() -> Iterator[Reported]:
    found = Reported()
    yield found
    found.tracers.shutdown()
    found.meters.shutdown()


def call(mode: str, server: FaultServer, reported: Reported, make: Any, **options: Any) -> Any:
    options = {"base_url": server.url, "limiter": NotedLimiter(), "telemetry": reported.telemetry} | options
    return run_call(mode, make, FakeTime().install, **options)


@each_mode
def test_a_call_and_its_attempts(mode: str, server: FaultServer, reported: Reported) -> None:
    server.script(RESET_AFTER, response(503), response(429, Retry_After="1"), OK)
    waits = iter((0.5, 0.0, 0.0, 1.0))

    def wait(permit: NotedPermit) -> None:
        permit.waited, permit.reason = next(waits), "rate"

    call(mode, server, reported, READ, limiter=NotedLimiter(on_acquire=wait))
    *attempts, whole = reported.spans
    path = "/v1/customers/{customer_id}/attributes"
    assert (whole.name, whole.kind, whole.status.status_code) == (
        "customers.get_attributes",
        SpanKind.INTERNAL,
        StatusCode.UNSET,
    )
    assert dict(whole.attributes or {}) == {
        "customerio.operation": "customers.get_attributes",
        "customerio.buckets": ("general",),
        "http.request.method": "GET",
        "url.template": path,
        "customerio.outcome": "ok",
        "customerio.attempts": 4,
        "customerio.refusals": 1,
        "customerio.waited": 1.5,
        "customerio.wait_reasons": ("rate",),
        "customerio.queued": 0,
        "customerio.backed_off": pytest.approx(2.5, abs=0.1),
        "customerio.maybe_applied": False,
        "http.response.status_code": 200,
    }
    assert [span.parent.span_id for span in attempts if span.parent] == [whole.context.span_id] * 4
    first = dict(attempts[0].attributes or {})
    assert (attempts[0].name, attempts[0].kind) == (f"GET {path}", SpanKind.CLIENT)
    assert first == {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.scheme": "http",
        "url.template": path,
        "url.full": f"{server.url}{path}",
        "customerio.operation": "customers.get_attributes",
        "customerio.buckets": ("general",),
        "customerio.waited": 0.5,
        "customerio.maybe_applied": False,
        "error.type": "APIConnectionError",
    }
    later = [dict(span.attributes or {}) for span in attempts[1:]]
    assert [one.get("http.response.status_code") for one in later] == [503, 429, 200]
    assert [one.get("error.type") for one in later] == ["503", "429", None]
    assert [one["http.request.resend_count"] for one in later] == [1, 2, 3]
    assert [span.status.status_code for span in attempts] == [StatusCode.ERROR] * 3 + [StatusCode.UNSET]
    assert not any(span.events for span in reported.spans)
    assert not any("traceparent" in seen.headers for seen in server.seen)


@each_mode
def test_the_metrics(mode: str, server: FaultServer, reported: Reported) -> None:
    server.script(response(429), OK)
    call(mode, server, reported, READ)
    server.script(response(500))
    with pytest.raises(errors.ServerError):
        call(mode, server, reported, SEND)
    found = reported.metrics
    assert set(found) == {
        "http.client.request.duration",
        "customerio.client.call.duration",
        "customerio.client.wait.duration",
        "customerio.client.refusals",
    }
    requests = {
        point.attributes["http.response.status_code"]: point.count for point in found["http.client.request.duration"]
    }
    assert requests == {429: 1, 200: 1, 500: 1}
    calls = {point.attributes["customerio.operation"]: point for point in found["customerio.client.call.duration"]}
    assert {name: point.count for name, point in calls.items()} == {"customers.get_attributes": 1, "send.email": 1}
    assert calls["send.email"].attributes["error.type"] == "ServerError"
    assert "error.type" not in calls["customers.get_attributes"].attributes
    (refused,) = found["customerio.client.refusals"]
    assert (refused.value, refused.attributes["customerio.operation"]) == (1, "customers.get_attributes")
    assert sum(point.count for point in found["customerio.client.wait.duration"]) == 2


@each_mode
@pytest.mark.parametrize("fault", [response(400, {"meta": {"error": "planted.person@example.com"}}), RESET_AFTER])
def test_a_call_that_fails(fault: Any, mode: str, server: FaultServer, reported: Reported) -> None:
    server.script(fault)
    with pytest.raises(errors.CustomerIOError) as caught:
        call(mode, server, reported, SEND)
    whole = reported.spans[-1]
    assert whole.status.status_code is StatusCode.ERROR
    assert (whole.attributes or {})["error.type"] == type(caught.value).__name__
    assert (whole.attributes or {})["customerio.maybe_applied"] is caught.value.maybe_applied


@each_mode
def test_a_call_that_is_refused_before_it_is_sent(mode: str, server: FaultServer, reported: Reported) -> None:
    with pytest.raises(errors.InvalidRequestError):
        call(mode, server, reported, lambda c: c.request("POST", "/v1/x", json={"a": object()}))
    (whole,) = reported.spans
    assert (whole.name, (whole.attributes or {})["error.type"]) == ("POST /v1/x", "InvalidRequestError")


def test_a_call_that_is_cancelled(server: FaultServer, reported: Reported) -> None:
    async def go() -> None:
        options: Any = {"base_url": server.url, "limiter": NoRateLimiter(), "telemetry": reported.telemetry}
        async with AsyncAppClient(KEY, **options) as client:
            server.script(STALL)
            task = asyncio.create_task(SEND(client))
            while not server.seen:
                assert not task.done()
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(go())
    assert [(span.attributes or {})["error.type"] for span in reported.spans] == ["cancelled", "cancelled"]


def test_tasks_do_not_get_each_others_spans(server: FaultServer, reported: Reported) -> None:
    tracer = reported.tracers.get_tracer("test")

    async def go() -> None:
        options: Any = {"base_url": server.url, "limiter": NoRateLimiter(), "telemetry": reported.telemetry}
        async with AsyncAppClient(KEY, **options) as client:

            async def one(number: int) -> None:
                with tracer.start_as_current_span(f"job {number}"):
                    await client.segments.list()
                    await client.segments.list()

            await asyncio.gather(*(one(number) for number in range(5)))

    asyncio.run(go())
    spans = {span.context.span_id: span for span in reported.spans if span.context}
    whole = [span for span in spans.values() if span.name == "segments.list"]
    attempts = [span for span in spans.values() if span.name.startswith("GET ")]
    assert len(whole) == len(attempts) == 10
    assert sorted(spans[span.parent.span_id].name for span in whole if span.parent) == sorted(
        [f"job {number}" for number in range(5)] * 2
    )
    assert len({span.parent.span_id for span in attempts if span.parent}) == 10
    assert trace.get_current_span() is trace.INVALID_SPAN


@each_mode
def test_a_download_is_a_call(mode: str, server: FaultServer, reported: Reported, tmp_path: Any) -> None:
    call(mode, server, reported, lambda c: c.download(f"{server.url}/{KEY}", tmp_path / "f"))
    (whole,) = reported.spans
    assert whole.name == "download"


@each_mode
def test_without_it_nothing_is_reported(mode: str, server: FaultServer, reported: Reported) -> None:
    call(mode, server, reported, READ, telemetry=False)
    assert reported.spans == []


@each_mode
def test_with_the_programs_own_providers(mode: str, server: FaultServer) -> None:
    call_options: dict[str, Any] = {"base_url": server.url, "limiter": NoRateLimiter(), "telemetry": True}
    run_call(mode, READ, lambda c: None, **call_options)
    assert len(server.seen) == 1


@each_mode
def test_a_telemetry_that_fails_breaks_nothing(mode: str, server: FaultServer) -> None:
    class Broken(OpenTelemetry):
        def start(self, call: Any) -> Any:
            raise LookupError(KEY)

    run_call(mode, READ, lambda c: None, base_url=server.url, limiter=NoRateLimiter(), telemetry=Broken())

    class AlsoBroken(OpenTelemetry):
        def finish(self, running: Any, record: Any) -> None:
            super().finish(running, record)
            raise LookupError(KEY)

    run_call(mode, READ, lambda c: None, base_url=server.url, limiter=NoRateLimiter(), telemetry=AlsoBroken())
    assert len(server.seen) == 2


@pytest.mark.parametrize("cls", [AppClient, AsyncAppClient])
@pytest.mark.parametrize("value", [None, 1, "yes", object()])
def test_what_is_no_telemetry(cls: type[Any], value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="telemetry"):
        cls(KEY, telemetry=value)


def test_without_opentelemetry_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "customerio_app.telemetry", raising=False)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(errors.ConfigurationError, match=r"\[otel\]"):
        AppClient(KEY, telemetry=True)
