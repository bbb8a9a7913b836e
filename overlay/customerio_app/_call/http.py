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
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

import httpx
from customerio_app_api.types import Response
from httpx import AsyncBaseTransport, BaseTransport, Timeout

from customerio_app._call.retry import Kind, Outcome, check_seconds
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


class BrokenStreamError(Exception):
    """Inside the package only: a streamed response could not be had, or broke off, with this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class Attempt:
    """One request on its way: made for httpx, watched while it leaves, and judged by what came of it."""

    __slots__ = ("_call", "_left", "_permit", "_seen", "request")

    def __init__(self, request: Request, call: Call, user_agent: str, permit: Permit | None = None) -> None:
        self._call = call
        self._permit = permit
        self._seen = False
        self._left = False
        try:
            url = _LabelledURL(request.url)
        except httpx.InvalidURL:
            raise InvalidRequestError(
                f"{call.operation.name}: path and query make no URL; they may be too long",
                operation=call.operation.name,
            ) from None
        url.label = request.shown_url
        headers = [*request.headers, ("User-Agent", user_agent)]
        if same_origin(request.url, call.settings.origin):
            headers.append(("Authorization", f"Bearer {call.settings.api_key}"))
        self.request = httpx.Request(
            request.method,
            url,
            headers=headers,
            content=request.content,
            files=request.files,
            data=request.data,
            extensions={"timeout": call.timeouts()},
        )
        self.request.url = url

    def event(self, name: str, info: Mapping[str, Any]) -> None:
        """Take note of an event of httpcore's trace extension."""
        self._seen = True
        # A proxy's CONNECT sends headers of its own first.
        if name == _HEADERS_LEAVE and getattr(info.get("request"), "method", b"") != b"CONNECT":
            self._left = True
            if self._permit is not None:
                self._permit.sent()

    async def event_async(self, name: str, info: Mapping[str, Any]) -> None:
        """The same as ``event``, in the form that httpcore's async side calls."""
        self.event(name, info)

    def answered(self, response: httpx.Response) -> Outcome:
        """The outcome of a response that was read."""
        self._assume_sent()
        return self._call.answered(Response(response.status_code, response.headers, response.content, None))

    def failed(self, error: Exception, *, closed: bool) -> Outcome:
        """The outcome of an exception of httpx or of the system; raises it again where it is no failed attempt."""
        if isinstance(error, RuntimeError):
            if not closed:
                raise error
            outcome = self._call.failed(Kind.NOT_SENT, "the client was closed during the call")
            raise outcome.error(self._call.may_be_applied()) from None
        outcome = self._outcome_of(error)
        if outcome.kind is Kind.BROKEN:
            self._assume_sent()
        return outcome

    def end(self) -> None:
        """Take the key out of the request, which exceptions hold on to."""
        self.request.headers.pop("Authorization", None)

    def _assume_sent(self) -> None:
        """Stamp the send of a transport that reports no events, and of one whose response shows that it went."""
        if not self._left and self._permit is not None:
            self._permit.sent()

    def _outcome_of(self, error: Exception) -> Outcome:
        call = self._call
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
            what = f"the response broke off or was not HTTP ({type(error).__name__})"
            return call.failed(Kind.BROKEN, what)
        what = "no response in time" if timed_out else "the connection broke"
        return call.failed(Kind.BROKEN, f"{what} ({type(error).__name__})", timed_out=timed_out, cause=error)


def _is_certificate_trouble(error: BaseException) -> bool:
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, ssl.SSLCertVerificationError):
            return True
        below = below.__cause__ or below.__context__
    return False


#: What a failed attempt raises. A RuntimeError is one only where the client was closed meanwhile.
_FAILURES: Final = (httpx.HTTPError, OSError, RuntimeError)


class _BoundedStream(httpx.SyncByteStream):
    """A body that stops at the call's deadline, which time-outs of single reads cannot see."""

    def __init__(self, stream: httpx.SyncByteStream, call: Call) -> None:
        self._stream = stream
        self._call = call

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            left = self._call.time_left()
            if left is not None and left <= 0:
                raise httpx.ReadTimeout("total_timeout is over")

    def close(self) -> None:
        self._stream.close()


class Stream:
    """A response whose body is read piece by piece."""

    __slots__ = ("attempt", "chunks", "headers", "pool", "response", "status_code")

    def __init__(self, attempt: Attempt, response: httpx.Response, chunks: Any, pool: Any) -> None:
        self.attempt = attempt
        self.response = response
        self.chunks = chunks
        self.pool = pool
        self.status_code = response.status_code
        self.headers: Mapping[str, str] = response.headers


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

    def send(self, request: Request, call: Call, permit: Permit) -> Outcome:
        """Make one attempt. Redirects are not followed, because the key would go with them."""
        assert self._pool is not None
        client, slots, _ = self._pool
        left = call.time_left()
        if not slots.acquire(timeout=None if left is None else max(0.0, left)):
            raise call.out_of_time()
        try:
            attempt = Attempt(request, call, self.user_agent, permit)
            attempt.request.extensions["trace"] = attempt.event
            call.begin_attempt()
            try:
                response = client.send(attempt.request, stream=True, auth=None, follow_redirects=False)
                try:
                    if call.deadline is not None:
                        assert isinstance(response.stream, httpx.SyncByteStream)
                        response.stream = _BoundedStream(response.stream, call)
                    response.read()
                finally:
                    response.close()
                return attempt.answered(response)
            except _FAILURES as error:
                return attempt.failed(error, closed=client.is_closed)
            finally:
                attempt.end()
        finally:
            slots.release()

    def open(self, request: Request, call: Call) -> Stream:
        """Send a request and wait for the response's headers.

        Raises:
            BrokenStreamError: there was no response.
        """
        assert self._pool is not None
        client, _, slots = pool = self._pool
        slots.acquire()
        try:
            attempt = Attempt(request, call, self.user_agent)
            try:
                response = client.send(attempt.request, stream=True, auth=None, follow_redirects=False)
            except _FAILURES as error:
                raise BrokenStreamError(attempt.failed(error, closed=client.is_closed)) from None
            finally:
                attempt.end()
        except BaseException:
            slots.release()
            raise
        return Stream(attempt, response, response.iter_bytes(), pool)

    def read(self, stream: Stream) -> bytes | None:
        """The next piece of a body, or None at its end."""
        chunks: Iterator[bytes] = stream.chunks
        try:
            return next(chunks, None)
        except _FAILURES as error:
            raise BrokenStreamError(stream.attempt.failed(error, closed=self.closed)) from None

    def close_stream(self, stream: Stream) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        try:
            stream.response.close()
        finally:
            stream.pool.downloads.release()

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

    async def send(self, request: Request, call: Call, permit: Permit) -> Outcome:
        """Make one attempt, for as long as the call may take."""
        import asyncio

        assert self._pool is not None
        client, slots, _, _ = self._pool
        try:
            async with asyncio.timeout(call.time_left()):
                await slots.acquire()
        except TimeoutError:
            raise call.out_of_time() from None
        try:
            attempt = Attempt(request, call, self.user_agent, permit)
            attempt.request.extensions["trace"] = attempt.event_async
            call.begin_attempt()
            try:
                async with asyncio.timeout(call.time_left()):
                    response = await client.send(attempt.request, auth=None, follow_redirects=False)
                return attempt.answered(response)
            except _FAILURES as error:
                return attempt.failed(error, closed=client.is_closed)
            finally:
                attempt.end()
        finally:
            slots.release()

    async def open(self, request: Request, call: Call) -> Stream:
        """Send a request and wait for the response's headers: see ``SyncHTTP.open``."""
        assert self._pool is not None
        client, _, slots, _ = pool = self._pool
        await slots.acquire()
        try:
            attempt = Attempt(request, call, self.user_agent)
            try:
                response = await client.send(attempt.request, stream=True, auth=None, follow_redirects=False)
            except _FAILURES as error:
                raise BrokenStreamError(attempt.failed(error, closed=client.is_closed)) from None
            finally:
                attempt.end()
        except BaseException:
            slots.release()
            raise
        return Stream(attempt, response, response.aiter_bytes(), pool)

    async def read(self, stream: Stream) -> bytes | None:
        """The next piece of a body, or None at its end."""
        chunks: AsyncIterator[bytes] = stream.chunks
        try:
            return await anext(chunks, None)
        except _FAILURES as error:
            raise BrokenStreamError(stream.attempt.failed(error, closed=self.closed)) from None

    async def close_stream(self, stream: Stream) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        try:
            await stream.response.aclose()
        finally:
            stream.pool.downloads.release()

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


__all__ = [
    "DEFAULT_TIMEOUT",
    "AsyncBaseTransport",
    "AsyncHTTP",
    "Attempt",
    "BaseTransport",
    "BrokenStreamError",
    "Stream",
    "SyncHTTP",
    "TimeoutTypes",
    "timeouts_of",
]
