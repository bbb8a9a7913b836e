"""The only module that knows httpx: it holds the connection pools, sends one request, and reads what became of it.

The key is attached here, for each attempt, and only for the API itself. Environment proxies stay in use because no
transport is replaced.
"""

from __future__ import annotations

import logging
import os
import ssl
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import cache
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, Self

import httpx
from httpx import AsyncBaseTransport as AsyncBaseTransport
from httpx import BaseTransport as BaseTransport
from httpx import Timeout

from customerio_app._call.retry import AttemptFailedError, Kind, Outcome, check_seconds
from customerio_app._settings import same_origin
from customerio_app._version import __version__
from customerio_app.errors import ConfigurationError, InvalidRequestError, RequestNotSentError

if TYPE_CHECKING:
    import asyncio

    from customerio_app._call.call import Call
    from customerio_app._call.request import Request
    from customerio_app.limits import Permit

#: What ``timeout=`` takes: seconds, httpx's own object, or None for no time-out.
TimeoutTypes = float | Timeout | None

DEFAULT_TIMEOUT: Final = Timeout(30.0, connect=5.0)

# The pool holds what may be in flight and so many downloads, so that no request waits in it: httpx's async pool slows
# down with the square of its connections. Idle ones are kept, because each new TLS handshake delays a timed send.
_SPARE_CONNECTIONS: Final = 8
_KEEP_ALIVE_SECONDS: Final = 90.0

_HEADERS_LEAVE: Final = "http11.send_request_headers.started"

# Held while a forked child makes a pool of its own. A child starts with a fresh one: its parent's may have been held.
_making = threading.Lock()


def _fresh_lock() -> None:
    global _making
    _making = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_fresh_lock)


class _LabelledURL(httpx.URL):
    """A URL with a form for logs: httpx logs every URL at INFO, and people's addresses stand in paths and queries."""

    label = ""


class _LabelFilter(logging.Filter):
    """Puts the label of this client's URLs into httpx's log records. Other clients' records pass as they are."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(arg.label if isinstance(arg, _LabelledURL) else arg for arg in record.args)
        return True


logging.getLogger("httpx").addFilter(_LabelFilter())


def timeouts_of(timeout: TimeoutTypes) -> Mapping[str, float | None]:
    """Seconds for connect, read, write and pool.

    Raises:
        ConfigurationError: the value is neither a number above 0, nor None, nor an ``httpx.Timeout``.
    """
    if timeout is not None and not isinstance(timeout, Timeout):
        check_seconds("timeout", timeout, least=0.0)
        if timeout == 0:
            raise ConfigurationError("timeout must be above 0 seconds; None waits for ever")
    return Timeout(timeout).as_dict()


class Stream:
    """One request on its way, and its response: watched while it leaves, read in pieces or whole.

    As a context manager it turns what httpx and the system raise into ``AttemptFailedError``.
    """

    __slots__ = ("_client", "_left", "_seen", "call", "chunks", "permit", "request", "response", "slots")

    chunks: Any
    response: httpx.Response

    def __init__(self, request: Request, call: Call, permit: Permit | None, pool: Any, user_agent: str) -> None:
        self.call = call
        self.permit = permit
        self.slots = pool.downloads if permit is None else pool.calls
        self._client = pool.client
        self._seen = False
        self._left = False
        try:
            url = _LabelledURL(request.url)
        except httpx.InvalidURL:
            name = call.operation.name
            raise InvalidRequestError(
                f"{name}: path and query make no URL; they may be too long", operation=name
            ) from None
        url.label = request.shown_url
        headers = [*request.headers, ("User-Agent", user_agent)]
        if call.operation.needs_key and same_origin(request.url, call.settings.origin):
            headers.append(("Authorization", f"Bearer {call.settings.api_key}"))
        self.request = httpx.Request(
            request.method,
            url,
            headers=headers,
            content=request.content,
            files=request.files,
            extensions={"timeout": call.timeouts()},
        )
        self.request.url = url

    def event(self, name: str, info: Mapping[str, Any]) -> None:
        """Take note of an event of httpcore's trace extension."""
        self._seen = True
        # A proxy's CONNECT sends headers of its own first.
        if name == _HEADERS_LEAVE and getattr(info.get("request"), "method", b"") != b"CONNECT":
            self._sent()

    async def event_async(self, name: str, info: Mapping[str, Any]) -> None:
        """The same as ``event``, in the form that httpcore's async side calls."""
        self.event(name, info)

    def opened(self, response: httpx.Response, chunks: Any) -> Stream:
        """Take the response. It shows that the request went, where the transport reports no events."""
        self._sent()
        self.response = response
        self.chunks = chunks
        return self

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers, looked up without regard to case."""
        return self.response.headers

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        # Exceptions hold on to the request.
        self.request.headers.pop("Authorization", None)
        if isinstance(error, (httpx.HTTPError, OSError)):
            outcome = self._outcome_of(error)
            if outcome.kind is Kind.BROKEN:
                self._sent()
            raise AttemptFailedError(outcome) from None
        if isinstance(error, RuntimeError) and self._client.is_closed:
            outcome = self.call.failed(Kind.NOT_SENT, "the client was closed during the call")
            raise outcome.error(self.call.may_be_applied()) from None

    def _sent(self) -> None:
        if not self._left:
            self._left = True
            if self.permit is not None:
                self.permit.sent()

    def _outcome_of(self, error: Exception) -> Outcome:
        call = self.call
        timed_out = isinstance(error, (httpx.TimeoutException, TimeoutError))
        if isinstance(error, httpx.RequestError):
            # The exception below would carry the request, and with it people's data.
            bare = httpx.Request(call.operation.method, "https://request.invalid")
            error.request = bare  # pyright: ignore[reportAttributeAccessIssue] - a property with a setter
        if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)):
            kind = Kind.HOPELESS if _is_certificate_trouble(error) else Kind.NOT_SENT
            what = "no connection to the API in time" if timed_out else f"no connection to the API ({error})"
            return call.failed(kind, what, timed_out=timed_out, cause=error)
        if self._seen and not self._left:
            what = f"the request could not be sent ({type(error).__name__})"
            return call.failed(Kind.NOT_SENT, what, timed_out=timed_out)
        if isinstance(error, (httpx.ProtocolError, httpx.DecodingError)):
            # No cause: these quote the response.
            return call.failed(Kind.BROKEN, f"the response broke off or was not HTTP ({type(error).__name__})")
        what = "no response in time" if timed_out else "the connection broke"
        return call.failed(Kind.BROKEN, f"{what} ({type(error).__name__})", timed_out=timed_out, cause=error)


def _is_certificate_trouble(error: BaseException) -> bool:
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, ssl.SSLCertVerificationError):
            return True
        below = below.__cause__ or below.__context__
    return False


class _BoundedBody(httpx.SyncByteStream):
    """A body that stops at the call's deadline, which time-outs of single reads cannot see."""

    def __init__(self, body: httpx.SyncByteStream, call: Call) -> None:
        self._body = body
        self._call = call

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            yield chunk
            left = self._call.time_left()
            if left is not None and left <= 0:
                raise httpx.ReadTimeout("total_timeout is over")

    def close(self) -> None:
        self._body.close()


@cache
def _tls_context(cert_file: str | None, cert_dir: str | None) -> ssl.SSLContext:
    """The TLS context for these environment variables. Making one takes tens of milliseconds, so clients share it."""
    return httpx.create_ssl_context()


class _HTTP:
    """What the two sides have in common: how a pool is made, and whether it may be used."""

    transport_class: ClassVar[type[Any]]

    def __init__(self, transport: Any, max_in_flight: int, product: str) -> None:
        if type(max_in_flight) is not int or max_in_flight < 1:
            raise ConfigurationError("max_in_flight must be a whole number, 1 or more")
        if transport is not None and not isinstance(transport, self.transport_class):
            raise ConfigurationError(f"transport must be an httpx.{self.transport_class.__name__}")
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        library = ".".join(httpx.__version__.split(".")[:2])
        self.user_agent = f"{product}customerio-app-client/{__version__} python/{python} httpx/{library}"
        self.closed = False
        self._transport = transport
        self._max_in_flight = max_in_flight
        self._pid = os.getpid()
        # Pools that a fork copied into this process: dropping or closing them could disturb the parent's sockets.
        self._inherited: list[Any] = []

    def _made(self, kind: Callable[..., Any]) -> Any:
        """A client of httpx with a pool of the right size."""
        size = self._max_in_flight + _SPARE_CONNECTIONS
        options: dict[str, Any] = (
            {"transport": self._transport}
            if self._transport is not None
            else {"verify": _tls_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))}
        )
        limits = httpx.Limits(
            max_connections=size, max_keepalive_connections=size, keepalive_expiry=_KEEP_ALIVE_SECONDS
        )
        client = kind(limits=limits, timeout=DEFAULT_TIMEOUT, **options)
        # A load balancer's cookies would tie later calls of all threads together; nothing in the API needs any.
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client


class _Pool(NamedTuple):
    client: httpx.Client
    calls: threading.Semaphore
    downloads: threading.Semaphore


class SyncHTTP(_HTTP):
    """The connections of an ``AppClient`` and its copies; a forked child gets its own."""

    transport_class = BaseTransport

    # Made on first use: the TLS context alone takes tens of milliseconds and megabytes.
    _pool: _Pool | None = None

    def check(self, operation: str | None) -> None:
        """Raise where the client is closed; make a pool where this process has none."""
        if self.closed:
            raise RequestNotSentError("this AppClient is closed: make a new one", operation=operation)
        if self._pool is not None and self._pid == os.getpid():
            return
        with _making:
            if self._pid != os.getpid():
                self._inherited.append(self._pool)
                self._pool, self._pid = None, os.getpid()
            if self._pool is None:
                self._pool = _Pool(
                    self._made(httpx.Client),
                    threading.Semaphore(self._max_in_flight),
                    threading.Semaphore(_SPARE_CONNECTIONS),
                )

    def open(self, request: Request, call: Call, permit: Permit | None) -> Stream:
        """Send a request and wait for the response's headers. Redirects are not followed: the key would go along.

        Parameters:
            permit: the right to send it; None for a download.

        Raises:
            AttemptFailedError: there was no response.
        """
        assert self._pool is not None
        stream = Stream(request, call, permit, self._pool, self.user_agent)
        stream.request.extensions["trace"] = stream.event
        left = call.time_left()
        if not stream.slots.acquire(timeout=None if left is None else max(0.0, left)):
            raise call.out_of_time()
        try:
            with stream:
                response = self._pool.client.send(stream.request, stream=True, auth=None, follow_redirects=False)
        except BaseException:
            stream.slots.release()
            raise
        return stream.opened(response, response.iter_bytes())

    def read_all(self, stream: Stream) -> bytes:
        """The whole body."""
        with stream:
            if stream.call.deadline is not None:
                assert isinstance(stream.response.stream, httpx.SyncByteStream)
                stream.response.stream = _BoundedBody(stream.response.stream, stream.call)
            return stream.response.read()

    def read(self, stream: Stream) -> bytes | None:
        """The next piece of a body, or None at its end."""
        chunks: Iterator[bytes] = stream.chunks
        with stream:
            return next(chunks, None)

    def close_stream(self, stream: Stream) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        try:
            stream.response.close()
        finally:
            stream.slots.release()

    def close(self) -> None:
        """Close the pool. May be called twice."""
        self.closed = True
        if self._pool is not None and self._pid == os.getpid():
            self._pool.client.close()


class _AsyncPool(NamedTuple):
    client: httpx.AsyncClient
    calls: asyncio.Semaphore
    downloads: asyncio.Semaphore
    loop: asyncio.AbstractEventLoop


class AsyncHTTP(_HTTP):
    """The connections of an ``AsyncAppClient`` and its copies, made on first use for the event loop that uses it.

    asyncio is imported in its functions, because synchronous programs start sooner without it.
    """

    transport_class = AsyncBaseTransport

    _pool: _AsyncPool | None = None

    def check(self, operation: str | None) -> None:
        """Raise where the client is closed or of another event loop; make a pool where this loop has none."""
        import asyncio

        if self.closed:
            raise RequestNotSentError("this AsyncAppClient is closed: make a new one", operation=operation)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RequestNotSentError(
                "an AsyncAppClient works on an asyncio event loop only, and none is running here", operation=operation
            ) from None
        if self._pid != os.getpid():
            self._inherited.append(self._pool)
            self._pool, self._pid = None, os.getpid()
        if self._pool is None:
            self._pool = _AsyncPool(
                self._made(httpx.AsyncClient),
                asyncio.Semaphore(self._max_in_flight),
                asyncio.Semaphore(_SPARE_CONNECTIONS),
                loop,
            )
        elif self._pool.loop is not loop:
            raise RequestNotSentError(
                "this AsyncAppClient belongs to another event loop: make one client per event loop, inside it",
                operation=operation,
            )

    async def open(self, request: Request, call: Call, permit: Permit | None) -> Stream:
        """Send a request and wait for the response's headers: see ``SyncHTTP.open``."""
        import asyncio

        assert self._pool is not None
        stream = Stream(request, call, permit, self._pool, self.user_agent)
        stream.request.extensions["trace"] = stream.event_async
        try:
            async with asyncio.timeout(call.time_left()):
                await stream.slots.acquire()
        except TimeoutError:
            raise call.out_of_time() from None
        try:
            with stream:
                async with asyncio.timeout(call.time_left()):
                    response = await self._pool.client.send(
                        stream.request, stream=True, auth=None, follow_redirects=False
                    )
        except BaseException:
            stream.slots.release()
            raise
        return stream.opened(response, response.aiter_bytes())

    async def read_all(self, stream: Stream) -> bytes:
        """The whole body, for as long as the call may take."""
        import asyncio

        with stream:
            async with asyncio.timeout(stream.call.time_left()):
                return await stream.response.aread()

    async def read(self, stream: Stream) -> bytes | None:
        """The next piece of a body, or None at its end."""
        chunks: AsyncIterator[bytes] = stream.chunks
        with stream:
            return await anext(chunks, None)

    async def close_stream(self, stream: Stream) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        try:
            await stream.response.aclose()
        finally:
            stream.slots.release()

    async def close(self) -> None:
        """Close the pool. May be called twice.

        Raises:
            RequestNotSentError: another event loop is running than the one that the pool belongs to.
        """
        if self._pool is None or self._pool.client.is_closed or self._pid != os.getpid():
            self.closed = True
            return
        self.check(None)
        self.closed = True
        await self._pool.client.aclose()
