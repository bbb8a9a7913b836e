"""No exception but CustomerIOError leaves a call: each type of each library below, raised at each step."""

from __future__ import annotations

import asyncio
import inspect
import io
import socket
import ssl
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import h11
import httpcore
import httpcore2
import httpx
import httpx2
import idna
import pytest
from customerio_app import errors
from customerio_app._call.record import CallRecord
from customerio_app._call.retry import RetryPolicy
from customerio_app.limits import NoRateLimiter

from tests.core.core_support import MODES, SAMPLES, FakeTime, NotedLimiter, assert_clean, library_of, run_call
from tests.core.raw_server import response
from tests.planted import EMAIL, KEY

each_mode = pytest.mark.parametrize("mode", ["sync", "async"])
SEND = next(sample for sample in SAMPLES if sample.name == "send").make
READ = next(sample for sample in SAMPLES if sample.name == "read").make


def types_of(module: ModuleType) -> Iterator[type[Exception]]:
    for _, value in inspect.getmembers(module, inspect.isclass):
        if issubclass(value, Exception):
            yield value


FOREIGN = sorted(
    {
        *(kind for module in (httpx, httpx2, httpcore, httpcore2, h11, ssl, socket, idna) for kind in types_of(module)),
        *(LookupError, RuntimeError, RecursionError, MemoryError, UnicodeError, AttributeError, TypeError, ValueError),
        *(asyncio.InvalidStateError, asyncio.QueueFull, AssertionError, NotImplementedError, EOFError, OSError),
        *(BrokenPipeError, ConnectionResetError, TimeoutError, OverflowError, StopIteration, StopAsyncIteration),
    },
    key=lambda kind: (kind.__module__, kind.__qualname__),
)


def _library_of(kind: type[Exception]) -> str:
    """The one that can raise it, where not both can."""
    package = kind.__module__.partition(".")[0]
    return {"httpx2": "httpx2", "httpcore2": "httpx2"}.get(package, "httpx")


CASES = [(kind, mode) for kind in FOREIGN for mode in MODES if ("httpx2" in mode) is (_library_of(kind) == "httpx2")]
each_case = pytest.mark.parametrize(("kind", "mode"), CASES, ids=str)


def made(kind: type[Exception], said: str = "x") -> Exception:
    """One of these."""
    if issubclass(kind, SYSTEM) and not issubclass(kind, (httpx.ProtocolError, httpx2.ProtocolError)):
        said = "x"
    if issubclass(kind, (httpx.HTTPStatusError, httpx2.HTTPStatusError)):
        request = httpx.Request("GET", "https://x.example", headers={"Authorization": said})
        return kind(said, request=request, response=httpx.Response(500, request=request))  # type: ignore[arg-type]
    if issubclass(kind, UnicodeError) and kind.__name__ in ("UnicodeDecodeError", "UnicodeEncodeError"):
        return kind("utf-8", said.encode() if "Decode" in kind.__name__ else said, 0, 1, said)
    try:
        return kind(said)
    except TypeError:
        return kind()


#: Their texts are the system's, and stay below our exceptions as their cause.
SYSTEM = (OSError, httpx.TransportError, httpx2.TransportError)


class Failing:
    """A transport that raises at one step: while the request is sent, while the body is read, or at its end."""

    def __init__(self, kind: type[Exception], step: str, mode: str) -> None:
        self.kind = kind
        self.step = step
        self.library = library_of(mode)
        self.sends = 0

    def fail(self, step: str) -> None:
        if step == self.step:
            raise made(self.kind, f"{KEY} {EMAIL}")

    def handle(self, request: Any) -> Any:
        self.sends += 1
        self.fail("send")
        kinds = (_Body, self.library.SyncByteStream, self.library.AsyncByteStream)
        return self.library.Response(200, headers={"ETag": '"1"'}, stream=type("Body", kinds, {})(self))


class _Body:
    def __init__(self, owner: Failing) -> None:
        self._owner = owner

    def __iter__(self) -> Any:
        self._owner.fail("first piece")
        yield b"{"
        self._owner.fail("second piece")
        yield b"}"

    async def __aiter__(self) -> Any:
        self._owner.fail("first piece")
        yield b"{"
        self._owner.fail("second piece")
        yield b"}"

    def close(self) -> None:
        self._owner.fail("close")

    async def aclose(self) -> None:
        self._owner.fail("close")


def transport_of(mode: str, failing: Failing) -> Any:
    library = failing.library
    if mode.startswith("sync"):
        return type("T", (library.BaseTransport,), {"handle_request": lambda self, request: failing.handle(request)})()

    async def handle(self: Any, request: Any) -> Any:
        return failing.handle(request)

    return type("T", (library.AsyncBaseTransport,), {"handle_async_request": handle})()


def outcome(mode: str, make: Any, **options: Any) -> tuple[errors.CustomerIOError | None, list[CallRecord], Any]:
    limiter, records = NotedLimiter(), list[CallRecord]()
    caught = None
    try:
        run_call(mode, make, FakeTime().install, **{"limiter": limiter, "on_call": records.append} | options)
    except errors.CustomerIOError as error:
        caught = error
        assert_clean("".join(traceback.format_exception(error)))
    assert all(permit.released for permit in limiter.permits)
    return caught, records, limiter


@each_case
@pytest.mark.parametrize("step", ["send", "first piece", "second piece", "close"])
def test_only_our_own_exceptions_leave_a_call(kind: type[Exception], step: str, mode: str) -> None:
    failing = Failing(kind, step, mode)
    error, records, _ = outcome(mode, SEND, transport=transport_of(mode, failing))
    assert len(records) == 1
    if step == "close":
        assert error is None
        return
    assert error is not None
    assert isinstance(error, errors.APIConnectionError)
    never_sent = isinstance(error, errors.RequestNotSentError)
    # Who knows what the transport did before it raised something else than that there is no connection?
    assert never_sent is (step == "send" and issubclass(kind, NO_CONNECTION))
    assert error.maybe_applied is not never_sent
    assert failing.sends == (4 if never_sent else 1)


NO_CONNECTION = tuple(
    getattr(library, name)
    for library in (httpx, httpx2)
    for name in ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError")
)


@each_case
@pytest.mark.parametrize("step", ["send", "first piece", "second piece", "close"])
def test_only_our_own_exceptions_leave_a_download(kind: type[Exception], step: str, mode: str, tmp_path: Path) -> None:
    transport = transport_of(mode, Failing(kind, step, mode))
    target = tmp_path / "f"
    error, _, _ = outcome(mode, lambda c: c.download("https://files.example/f", target), transport=transport)
    assert (error is None) is (step == "close") is target.exists()
    assert [path.name for path in tmp_path.iterdir()] == (["f"] if step == "close" else [])


class Network:
    """A network backend of httpcore, blocking or not, that raises at one step and else gives one response."""

    def __init__(self, kind: type[BaseException], step: str, mode: str) -> None:
        self.kind = kind
        self.step = step
        self.mode = mode
        self.written = b""

    def _done(self, step: str, value: Any = None) -> Any:
        def work() -> Any:
            if step == self.step:
                raise made(self.kind) if issubclass(self.kind, Exception) else self.kind()
            return value

        if self.mode.startswith("sync"):
            return work()

        async def later() -> Any:
            return work()

        return later()

    def connect_tcp(self, *args: Any, **options: Any) -> Any:
        return self._done("connect", self)

    def start_tls(self, *args: Any, **options: Any) -> Any:
        return self._done("tls", self)

    def write(self, data: bytes, timeout: float | None = None) -> Any:
        self.written += data
        return self._done("write")

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._done("read", response())

    def close(self) -> None:
        if self.step == "close":
            raise self.kind()

    async def aclose(self) -> None:
        self.close()

    def get_extra_info(self, info: str) -> Any:
        return None

    def transport(self) -> Any:
        library = library_of(self.mode)
        made = library.HTTPTransport() if self.mode.startswith("sync") else library.AsyncHTTPTransport()
        made._pool._network_backend = self
        return made


@pytest.mark.parametrize("step", ["connect", "tls", "write", "read", "close"])
@pytest.mark.parametrize(
    ("kind", "mode"),
    # With this one httpcore tells itself to take another connection, and does so for ever.
    [(kind, mode) for kind, mode in CASES if kind.__name__ != "ConnectionNotAvailable"],
    ids=str,
)
def test_only_our_own_exceptions_come_from_the_network(kind: type[Exception], step: str, mode: str) -> None:
    network = Network(kind, step, mode)
    options = {"transport": network.transport(), "total_timeout": 30.0, "retry": RetryPolicy.none()}
    error, _, limiter = outcome(mode, SEND, **options)
    if step == "close":
        assert error is None
        return
    left = step in ("write", "read")
    if error is None:
        # A server may answer before it has read everything, so httpcore goes on to read.
        assert (step, kind.__name__) == ("write", "WriteError")
        return
    assert isinstance(error, errors.APIConnectionError)
    assert error.maybe_applied is left
    assert isinstance(error, errors.RequestNotSentError) is not left
    assert [permit.sent_count for permit in limiter.permits] == [int(left)]


@each_mode
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
@pytest.mark.parametrize("step", ["connect", "tls", "write", "read"])
def test_what_is_no_exception_passes_and_gives_everything_back(step: str, kind: type[BaseException], mode: str) -> None:
    limiter, records = NotedLimiter(), list[CallRecord]()
    options: dict[str, Any] = {"limiter": limiter, "on_call": records.append, "max_in_flight": 1}
    network = Network(kind, step, mode)
    with pytest.raises(kind):
        run_call(mode, SEND, lambda c: None, transport=network.transport(), **options)
    assert [permit.released for permit in limiter.permits] == [True]
    left = step in ("write", "read")
    assert (records[0].outcome, records[0].maybe_applied) == ("cancelled", left)


@each_mode
def test_a_call_that_is_cancelled_while_it_waits_for_the_limit_did_nothing(mode: str) -> None:
    def stop(permit: Any) -> None:
        raise KeyboardInterrupt

    records = list[CallRecord]()
    with pytest.raises(KeyboardInterrupt):
        run_call(
            mode,
            SEND,
            lambda c: None,
            base_url="http://127.0.0.1:9",
            limiter=NotedLimiter(on_acquire=stop),
            on_call=records.append,
        )
    assert (records[0].outcome, records[0].attempts, records[0].maybe_applied) == ("cancelled", 0, False)


@each_mode
@pytest.mark.parametrize("method", ["acquire", "sent", "refused", "release"])
def test_a_limiter_that_fails(method: str, mode: str) -> None:
    class Broken(NotedLimiter):
        def acquire(self, *args: Any, **options: Any) -> Any:
            permit = super().acquire(*args, **options)
            if method == "acquire":
                raise LookupError(KEY)
            bad = type("Permit", (type(permit),), {method: lambda self, *values: 1 / 0, "__slots__": ()})
            return bad(False, None)

    transport = httpx.MockTransport(lambda request: httpx.Response(429 if method == "refused" else 200, json={}))
    options: dict[str, Any] = {"transport": transport, "limiter": Broken(), "retry": RetryPolicy.none()}
    caught: errors.CustomerIOError | None = None
    try:
        run_call(mode, READ, lambda c: None, **options)
    except errors.CustomerIOError as error:
        caught = error
        assert_clean(str(error))
    expected = {"acquire": errors.RequestNotSentError, "refused": errors.RateLimitError, "release": type(None)}
    assert type(caught) is expected.get(method, errors.APIConnectionError)


@each_mode
@pytest.mark.parametrize(
    "arguments",
    [
        {"headers": {"Content-Length": "5"}},
        {"headers": {"transfer-encoding": "chunked"}},
        {"headers": {"HOST": "evil.example"}},
        {"headers": {"X Y": "1"}},
        {"headers": {"X\nY": "1"}},
        {"headers": {"": "1"}},
        {"headers": {KEY + " ": "1"}},
        {"headers": {5: "1"}},
        {"headers": {"X": 5}},
        {"headers": {"X": " 1"}},
        {"headers": {"X": f"{KEY}\r\n"}},
        {"headers": [("X", "1")]},
        {"headers": 5},
        {"params": 5},
        {"params": [1]},
        {"params": {5: "1"}},
        {"params": {"x": "\ud800"}},
        {"params": {"\ud800": "x"}},
        {"params": {"x": 10**5000}},
        {"buckets": 5},
        {"buckets": [5]},
        {"buckets": [[]]},
        {"buckets": KEY},
        {"json": {"\ud800": 1}},
    ],
    ids=lambda value: next(iter(value)),
)
def test_arguments_that_cannot_be_sent_never_go_out(arguments: dict[str, Any], mode: str) -> None:
    hits: list[Any] = []
    transport = httpx.MockTransport(lambda request: hits.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    make = lambda c: c.request("POST", "/v1/new", **{"json": {}} | arguments)  # noqa: E731
    with pytest.raises(errors.InvalidRequestError) as caught:
        run_call(mode, make, lambda c: None, transport=transport, limiter=NoRateLimiter())
    assert caught.value.maybe_applied is False
    assert_clean(str(caught.value))
    assert hits == []


@each_mode
@pytest.mark.parametrize("payload", ["\ud800", None])
def test_a_form_that_cannot_be_made(payload: Any, mode: str) -> None:
    from customerio_app_api.models import UploadAssetRequest
    from customerio_app_api.types import File

    closed = io.BytesIO()
    closed.close()
    file = File(b"x" if payload else closed, "a.png")
    body = UploadAssetRequest(file=file, name=payload or "n")
    hits: list[Any] = []
    transport = httpx.MockTransport(lambda request: hits.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    with pytest.raises(errors.InvalidRequestError):
        run_call(mode, lambda c: c.assets.upload(body), lambda c: None, transport=transport, limiter=NoRateLimiter())
    assert hits == []


@each_mode
@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTPS_PROXY", "ftp://proxy.example"),
        ("HTTPS_PROXY", f"nonsense://{KEY}@x"),
        ("ALL_PROXY", "http://[::1"),
        ("SSL_CERT_FILE", "/no/such/file.pem"),
        ("SSL_CERT_FILE", __file__),
    ],
)
def test_an_environment_that_cannot_be_used(
    variable: str, value: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    records = list[CallRecord]()
    with pytest.raises(errors.ConfigurationError, match=variable) as caught:
        run_call(mode, SEND, lambda c: None, limiter=NoRateLimiter(), on_call=records.append)
    assert_clean(caught.value)
    assert caught.value.maybe_applied is False
    assert [record.maybe_applied for record in records] == [False]
