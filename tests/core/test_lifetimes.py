"""How long a client lives, and who may share it: threads, event loops, forked children, proxies, instrumentation."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from typing import Any
from unittest import mock

import anyio
import pytest
from customerio_app import errors
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app.limits import NoRateLimiter

from tests.core.core_support import SAMPLES, NotedLimiter, assert_clean, run_call
from tests.core.fault_server import OK, RESET_AFTER, FaultServer, response
from tests.core.keepalive_server import KeepAliveServer
from tests.planted import KEY

READ = next(sample for sample in SAMPLES if sample.name == "read").make


@pytest.fixture
def kept() -> Iterator[KeepAliveServer]:
    with KeepAliveServer() as server:
        yield server


def test_many_threads_share_one_client(kept: KeepAliveServer) -> None:
    found: list[Any] = []
    with AppClient(KEY, base_url=kept.url, limiter=NoRateLimiter()) as client:

        def work() -> None:
            for _ in range(20):
                found.append(client.segments.list().segments[0].id)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert found == [1] * 160
    assert kept.requests == 160
    assert kept.connections <= 8


def test_many_tasks_share_one_client(kept: KeepAliveServer) -> None:
    async def go() -> None:
        async with AsyncAppClient(KEY, base_url=kept.url, limiter=NoRateLimiter()) as client:
            await asyncio.gather(*(client.segments.list() for _ in range(100)))

    asyncio.run(go())
    assert kept.requests == 100
    assert kept.connections <= 32


def test_a_closed_client_says_so(kept: KeepAliveServer) -> None:
    client = AppClient(KEY, base_url=kept.url, limiter=NoRateLimiter())
    copy = client.with_options(timeout=3)
    client.segments.list()
    copy.close()
    client.segments.list()
    client.close()
    client.close()
    for closed in (client, copy):
        with pytest.raises(errors.RequestNotSentError, match="AppClient is closed"):
            closed.segments.list()
        with pytest.raises(errors.RequestNotSentError, match="AppClient is closed"):
            closed.download(f"{kept.url}/file", os.devnull)
    assert kept.requests == 2


def test_a_closed_async_client_says_so(kept: KeepAliveServer) -> None:
    async def go() -> None:
        unused = AsyncAppClient(KEY, base_url=kept.url, limiter=NoRateLimiter())
        await unused.close()
        client = AsyncAppClient(KEY, base_url=kept.url, limiter=NoRateLimiter())
        await client.segments.list()
        await client.close()
        await client.close()
        for closed in (client, unused, client.with_options(timeout=3)):
            with pytest.raises(errors.RequestNotSentError, match="AsyncAppClient is closed"):
                await closed.segments.list()

    asyncio.run(go())
    assert kept.requests == 1


@pytest.mark.parametrize(("name", "doubt"), [("read", False), ("put", True)])
def test_closing_during_a_call_ends_it_without_a_second_send(name: str, doubt: bool, server: FaultServer) -> None:
    make = next(sample for sample in SAMPLES if sample.name == name).make
    server.script(RESET_AFTER, OK)
    client = AppClient(KEY, base_url=server.url, limiter=NoRateLimiter())
    client._driver.timing.sleep = lambda seconds: client.close()
    with pytest.raises(errors.CustomerIOError, match="closed during the call") as caught:
        make(client)
    assert caught.value.maybe_applied is doubt
    assert isinstance(caught.value, errors.RequestNotSentError) is not doubt
    assert server.hits == 1


def ended(kept: KeepAliveServer) -> bool:
    deadline = time.monotonic() + 10
    while kept.ended < kept.connections and time.monotonic() < deadline:
        time.sleep(0.01)
    return kept.ended == kept.connections == 1


def test_closing_while_a_connection_is_made_leaves_none_open(
    kept: KeepAliveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that was fetched ahead, say, when the loop over the list was left."""
    client = AppClient(KEY, base_url=kept.url, limiter=NoRateLimiter())
    connect = socket.create_connection

    def closed_meanwhile(*arguments: Any, **options: Any) -> socket.socket:
        client.close()
        return connect(*arguments, **options)

    monkeypatch.setattr(socket, "create_connection", closed_meanwhile)
    assert len(client.segments.list()) == 1
    assert ended(kept)


def test_closing_an_async_client_while_a_connection_is_made_leaves_none_open(
    kept: KeepAliveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = anyio.connect_tcp

    async def go() -> None:
        client = AsyncAppClient(KEY, base_url=kept.url, limiter=NoRateLimiter())

        async def closed_meanwhile(*arguments: Any, **options: Any) -> Any:
            await client.close()
            return await connect(*arguments, **options)

        monkeypatch.setattr(anyio, "connect_tcp", closed_meanwhile)
        assert len(await client.segments.list()) == 1
        assert await asyncio.to_thread(ended, kept)

    asyncio.run(go())


def test_an_async_client_belongs_to_one_event_loop(kept: KeepAliveServer) -> None:
    client = AsyncAppClient(KEY, base_url=kept.url, limiter=NoRateLimiter())

    async def use() -> Any:
        return await client.segments.list()

    async def close() -> None:
        await client.close()

    with asyncio.Runner() as runner:
        runner.run(use())
        caught: list[BaseException] = []

        def elsewhere(make: Any) -> None:
            try:
                asyncio.run(make())
            except errors.RequestNotSentError as error:
                caught.append(error)

        for make in (use, close):
            thread = threading.Thread(target=elsewhere, args=(make,))
            thread.start()
            thread.join(10)
        runner.run(use())
        runner.run(close())
    assert len(caught) == 2
    assert all("another event loop" in str(error) for error in caught)
    assert kept.requests == 2


def test_without_an_event_loop_an_async_client_says_so() -> None:
    client = AsyncAppClient(KEY, limiter=NoRateLimiter())
    call = client.segments.list()
    with pytest.raises(errors.RequestNotSentError, match="none is running"):
        call.send(None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_gets_connections_of_its_own(kept: KeepAliveServer) -> None:
    with AppClient(KEY, base_url=kept.url, limiter=NoRateLimiter()) as client:
        client.segments.list()
        before = kept.connections
        read, write = os.pipe()
        with warnings.catch_warnings():
            # Newer Pythons warn that forking with threads can deadlock; the server's thread is one.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            try:
                result = b"ok" if client.segments.list().segments[0].id == 1 else b"wrong"
                client.close()
            except BaseException as error:
                result = repr(error).encode()
            os.write(write, result)
            os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            assert pipe.read() == b"ok"
        os.waitpid(child, 0)
        assert kept.connections == before + 1
        client.segments.list()
        # The parent's connection was neither closed nor used by the child.
        assert kept.connections == before + 1
    assert kept.requests == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_runs_an_async_client_on_a_loop_of_its_own(kept: KeepAliveServer) -> None:
    # In a process of its own, because a fork copies this one's running event loops too.
    program = f"""
import asyncio, os, sys
from customerio_app._client import AsyncAppClient
from customerio_app.limits import NoRateLimiter

client = AsyncAppClient("k", base_url={kept.url!r}, limiter=NoRateLimiter())

async def use():
    return (await client.segments.list()).segments[0].id

runner = asyncio.Runner()
assert runner.run(use()) == 1
child = os.fork()
if child == 0:
    fresh = asyncio.Runner()
    code = 0 if fresh.run(use()) == 1 else 3
    fresh.run(client.close())
    os._exit(code)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert runner.run(use()) == 1
runner.run(client.close())
runner.close()
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert (kept.requests, kept.connections) == (3, 2)


def test_nothing_is_left_open(server: FaultServer) -> None:
    """Collecting what a closed client leaves raises no ResourceWarning, whatever became of its calls."""
    for faults in ([OK], [RESET_AFTER], [response(500)], [response(200, "garbage")]):
        server.script(*faults)
        with AppClient(KEY, base_url=server.url, limiter=NotedLimiter(), retry=none()) as client:
            try:
                READ(client)
            except errors.CustomerIOError as error:
                assert_clean(error)

    async def go() -> None:
        async with AsyncAppClient(KEY, base_url=server.url, limiter=NotedLimiter(), retry=none()) as client:
            await READ(client)

    server.script(OK)
    asyncio.run(go())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gc.collect()
    assert [str(warning.message) for warning in caught if warning.category is ResourceWarning] == []


def none() -> Any:
    from customerio_app._call.retry import RetryPolicy

    return RetryPolicy.none()


def test_no_class_of_the_client_has_a_finaliser() -> None:
    import customerio_app._call.http
    import customerio_app._call.steps
    import customerio_app._client
    import customerio_app._flows.download

    for module in (
        customerio_app._client,
        customerio_app._call.http,
        customerio_app._call.steps,
        customerio_app._flows.download,
    ):
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__.startswith("customerio_app"):
                assert "__del__" not in vars(value)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_proxy_of_the_environment_is_used(mode: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", server.url)
    options: dict[str, Any] = {"base_url": "https://api.example", "limiter": NoRateLimiter(), "retry": none()}
    server.script(response(407))
    with pytest.raises(errors.ConnectionNotMadeError, match="407"):
        run_call(mode, READ, lambda client: None, **options)
    assert [(seen.method, seen.target) for seen in server.seen] == [("CONNECT", "api.example:443")]
    assert not any("authorization" in seen.headers for seen in server.seen)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
def test_a_proxy_of_the_environment_gets_nothing_that_is_for_this_machine(
    variable: str, mode: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as proxy:
        monkeypatch.setenv(variable, proxy.url)
        for url in (server.url, f"http://localhost:{server.port}", f"http://127.0.0.2:{server.port}"):
            try:
                run_call(mode, READ, lambda client: None, base_url=url, limiter=NoRateLimiter(), retry=none())
            except errors.ConnectionNotMadeError:
                assert "127.0.0.2" in url
        assert proxy.hits == 0
    assert [seen.headers["authorization"] for seen in server.seen] == [f"Bearer {KEY}"] * 2


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_works_under_opentelemetry(mode: str, server: FaultServer) -> None:
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    limiter = NotedLimiter()
    try:
        server.script(response(503), OK)
        if mode == "sync":
            with AppClient(KEY, base_url=server.url, limiter=limiter) as client:
                client._driver.timing.sleep = lambda seconds: None
                client.segments.list()
        else:

            async def go() -> None:
                async with AsyncAppClient(KEY, base_url=server.url, limiter=limiter) as client:
                    client._driver.timing.sleep_async = lambda seconds: asyncio.sleep(0)
                    await client.segments.list()

            asyncio.run(go())
    finally:
        instrumentor.uninstrument()
        provider.shutdown()
    spans = exporter.get_finished_spans()
    # One span for each attempt, and the trace goes along to the server.
    assert len(spans) == 2
    assert [request.headers["authorization"] for request in server.seen] == [f"Bearer {KEY}"] * 2
    assert all("traceparent" in request.headers for request in server.seen)
    assert [permit.sent_count for permit in limiter.permits] == [1, 1]
    for span in spans:
        assert_clean(span.to_json())


def test_methods_of_a_resource_can_be_replaced_in_tests() -> None:
    client = AppClient(KEY, limiter=NoRateLimiter())
    with mock.patch.object(client.segments, "list", return_value=["one"]) as replaced:
        assert client.segments.list() == ["one"]
    replaced.assert_called_once_with()
    assert "list" not in vars(client.segments)
