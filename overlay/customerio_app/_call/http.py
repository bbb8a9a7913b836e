"""The one path that every call takes, and the only module that knows httpx.

The seam is ``send()`` of the two client classes: it finds the call in ``request.extensions``, asks the rate limiter
for a permit, attaches the key, sends, and does what ``Call.judge`` decides. Environment proxies stay in use because
no transport is replaced.
"""

from __future__ import annotations

import logging
import os
import ssl
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import cache
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

import httpx
from httpx import AsyncBaseTransport, BaseTransport, Timeout

from customerio_app._call.call import Call
from customerio_app._call.retry import Kind, Outcome, Raise, Retry, Return, Timing, check_seconds
from customerio_app._call.status_errors import Headers
from customerio_app._call.target import Target, same_origin
from customerio_app._settings import Settings
from customerio_app._version import __version__
from customerio_app.errors import (
    ConfigurationError,
    CustomerIOError,
    InvalidRequestError,
    RateLimitWaitError,
    RequestNotSentError,
)

if TYPE_CHECKING:
    import asyncio

    from customerio_app.limits import Permit, RateLimiter

#: What ``timeout=`` takes: seconds, httpx's own object, or None for no time-out.
TimeoutTypes = float | Timeout | None

DEFAULT_TIMEOUT: Final = Timeout(30.0, connect=5.0)

# The pool holds what may be in flight and so many downloads, so that no request waits in it: httpx's async pool slows
# down with the square of its connections. Idle ones are kept, because each new TLS handshake delays a timed send.
_SPARE_CONNECTIONS: Final = 8
_KEEP_ALIVE_SECONDS: Final = 90.0

_CALL: Final = "customerio_call"
_OPERATION: Final = "customerio_operation"
_HEADERS_LEAVE: Final = "http11.send_request_headers.started"

# Held while a forked child makes a pool of its own. A child starts with a fresh one: its parent's may have been held.
_making = threading.Lock()

_Trace = Callable[[str, dict[str, Any]], Any]


def _fresh_lock() -> None:
    global _making
    _making = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_fresh_lock)


class RequestParts(NamedTuple):
    """A request before it becomes httpx's: path and query are encoded, the body is bytes or a form."""

    method: str
    url: str
    label: str
    headers: list[tuple[str, str]]
    content: bytes | None = None
    files: list[Any] | None = None
    data: dict[str, Any] | None = None


class Answer(NamedTuple):
    """An answer as far as the rest of the client needs it."""

    status_code: int
    content: bytes
    pairs: list[tuple[str, str]]

    @property
    def headers(self) -> Headers:
        """The headers, looked up without regard to case."""
        return Headers(self.pairs)


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


def user_agent(product: str) -> str:
    """The User-Agent: the application's own name first, where it gave one."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    library = ".".join(httpx.__version__.split(".")[:2])
    return f"{product}customerio-app-client/{__version__} python/{python} httpx/{library}"


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


def build_request(parts: RequestParts, call: Call) -> httpx.Request:
    """The httpx request for a call. It does not hold the key, which ``send()`` attaches for each attempt."""
    try:
        url = _LabelledURL(parts.url)
    except httpx.InvalidURL:
        raise InvalidRequestError(
            f"{call.target.name}: path and query make no URL; they may be too long", operation=call.target.name
        ) from None
    url.label = parts.label
    request = httpx.Request(
        parts.method,
        url,
        headers=parts.headers,
        content=parts.content,
        files=parts.files,
        data=parts.data,
        extensions={_CALL: call, _OPERATION: call.target.operation},
    )
    request.url = url
    return request


class _Departure:
    """Whether an attempt's request has left, as far as the transport tells."""

    __slots__ = ("left", "permit", "seen")

    def __init__(self, permit: Permit) -> None:
        self.permit = permit
        self.seen = False
        self.left = False

    def event(self, name: str, info: Mapping[str, Any]) -> None:
        """Take note of an event of httpcore's trace extension."""
        self.seen = True
        # A proxy's CONNECT sends headers of its own first.
        if name == _HEADERS_LEAVE and getattr(info.get("request"), "method", b"") != b"CONNECT":
            self.left = True
            self.permit.sent()

    def assume(self, outcome: Outcome) -> None:
        """Stamp the send of a transport that reports no events, and of one whose answer shows that it went."""
        if not self.left and outcome.kind in (Kind.ANSWERED, Kind.BROKEN):
            self.permit.sent()

    @property
    def certainly_not(self) -> bool:
        """Whether the transport reports events and the request's headers were not among them."""
        return self.seen and not self.left


def _traced(departure: _Departure, other: _Trace | None) -> _Trace:
    if other is None:
        return departure.event

    def trace(name: str, info: dict[str, Any]) -> None:
        departure.event(name, info)
        other(name, info)

    return trace


def _traced_async(departure: _Departure, other: _Trace | None) -> _Trace:
    async def trace(name: str, info: dict[str, Any]) -> None:
        departure.event(name, info)
        if other is not None:
            await other(name, info)

    return trace


def _failure(error: Exception, call: Call, departure: _Departure) -> Outcome:
    """The outcome of an attempt that ended in an exception of httpx or of the system."""
    timed_out = isinstance(error, (httpx.TimeoutException, TimeoutError))
    if isinstance(error, httpx.RequestError):
        # The exception below would carry the request, and with it people's data.
        bare = httpx.Request(call.target.method, "https://request.invalid")
        error.request = bare  # pyright: ignore[reportAttributeAccessIssue] - a property with a setter
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)):
        kind = Kind.HOPELESS if _is_certificate_trouble(error) else Kind.NOT_SENT
        what = "no connection to the API in time" if timed_out else f"no connection to the API ({error})"
        return call.failed(kind, what, timed_out=timed_out, cause=error)
    if departure.certainly_not:
        what = f"the request could not be sent ({type(error).__name__})"
        return call.failed(Kind.NOT_SENT, what, timed_out=timed_out)
    if isinstance(error, (httpx.ProtocolError, httpx.DecodingError)):
        # No cause: these quote the answer.
        what = f"the answer broke off or was no HTTP ({type(error).__name__})"
        return call.failed(Kind.BROKEN, what)
    what = "no answer in time" if timed_out else "the connection broke"
    return call.failed(Kind.BROKEN, f"{what} ({type(error).__name__})", timed_out=timed_out, cause=error)


def _is_certificate_trouble(error: BaseException) -> bool:
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, ssl.SSLCertVerificationError):
            return True
        below = below.__cause__ or below.__context__
    return False


def _answered(response: httpx.Response, call: Call) -> Outcome:
    return call.answered(response.status_code, response.content, lambda: Headers(response.headers.multi_items()))


def _answer(response: httpx.Response) -> Answer:
    return Answer(response.status_code, response.content, response.headers.multi_items())


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


def _prepare_attempt(request: httpx.Request, call: Call, authorization: str | None) -> None:
    request.extensions["timeout"] = call.timeouts()
    if authorization is not None:
        request.headers["Authorization"] = authorization
    call.begin_attempt()


def _end_attempt(request: httpx.Request, trace: _Trace | None) -> None:
    request.headers.pop("Authorization", None)
    if trace is None:
        request.extensions.pop("trace", None)
    else:
        request.extensions["trace"] = trace


def _keep_no_cookies(cookies: httpx.Cookies) -> None:
    """A load balancer's cookies would tie later calls of all threads together; nothing in the API needs any."""
    cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))


class SyncHTTPClient(httpx.Client):
    """httpx's client, with limits, key, retries and errors in ``send()``."""

    def __init__(
        self, settings: Settings, limiter: RateLimiter, timing: Timing, max_in_flight: int, **options: Any
    ) -> None:
        super().__init__(**options)
        _keep_no_cookies(self.cookies)
        self.settings = settings
        self.limiter = limiter
        self.timing = timing
        self.download_slots = threading.Semaphore(_SPARE_CONNECTIONS)
        self._slots = threading.Semaphore(max_in_flight)

    def send(
        self, request: httpx.Request, *, stream: bool = False, auth: Any = None, follow_redirects: Any = False
    ) -> httpx.Response:
        """Send a request of a ``Call`` by its rules; the body is always read, redirects are never followed."""
        call: Call = request.extensions[_CALL]
        limiter = self.limiter
        while True:
            call.check_time()
            try:
                permit = limiter.acquire(
                    call.target.buckets, scope=self.settings.scope, max_wait=call.wait_budget(), front=call.front
                )
            except RateLimitWaitError as error:
                raise call.not_granted(error) from error
            try:
                call.granted(permit)
                held = call.hold()
                if held > 0:
                    call.backed_off += held
                    self.timing.sleep(held)
                response, verdict = self._attempt(request, call, permit)
            finally:
                permit.release()
            if isinstance(verdict, Retry):
                if not verdict.front:
                    call.backed_off += verdict.after
                    self.timing.sleep(verdict.after)
                continue
            if isinstance(verdict, Raise):
                raise verdict.error
            assert response is not None
            return response

    def _attempt(
        self, request: httpx.Request, call: Call, permit: Permit
    ) -> tuple[httpx.Response | None, Return | Raise | Retry]:
        left = call.time_left()
        if not self._slots.acquire(timeout=None if left is None else max(0.0, left)):
            raise call.out_of_time()
        response: httpx.Response | None = None
        departure = _Departure(permit)
        began = time.perf_counter()
        trace = request.extensions.get("trace")
        try:
            _prepare_attempt(request, call, _authorization(self.settings, request))
            request.extensions["trace"] = _traced(departure, trace)
            try:
                response = self._whole(super().send(request, stream=True, auth=None, follow_redirects=False), call)
                outcome = _answered(response, call)
            except (httpx.HTTPError, OSError) as error:
                outcome = _failure(error, call, departure)
            except RuntimeError:
                if not self.is_closed:
                    raise
                raise _closed_meanwhile(call) from None
            departure.assume(outcome)
        finally:
            _end_attempt(request, trace)
            self._slots.release()
        if outcome.status == 429:
            permit.refused(outcome.retry_after)
        return response, call.judge(outcome, (time.perf_counter() - began) * 1000.0)

    @staticmethod
    def _whole(response: httpx.Response, call: Call) -> httpx.Response:
        """Read an answer's body, up to the call's deadline."""
        try:
            if call.deadline is not None:
                assert isinstance(response.stream, httpx.SyncByteStream)
                response.stream = _BoundedStream(response.stream, call)
            response.read()
        finally:
            response.close()
        return response


class AsyncHTTPClient(httpx.AsyncClient):
    """httpx's async client, with limits, key, retries and errors in ``send()``."""

    def __init__(
        self, settings: Settings, limiter: RateLimiter, timing: Timing, max_in_flight: int, **options: Any
    ) -> None:
        super().__init__(**options)
        _keep_no_cookies(self.cookies)
        self.settings = settings
        self.limiter = limiter
        self.timing = timing
        import asyncio

        self.download_slots = asyncio.Semaphore(_SPARE_CONNECTIONS)
        self._slots = asyncio.Semaphore(max_in_flight)

    async def send(
        self, request: httpx.Request, *, stream: bool = False, auth: Any = None, follow_redirects: Any = False
    ) -> httpx.Response:
        """The same as ``SyncHTTPClient.send``, awaited."""
        call: Call = request.extensions[_CALL]
        limiter = self.limiter
        while True:
            call.check_time()
            try:
                permit = await limiter.acquire_async(
                    call.target.buckets, scope=self.settings.scope, max_wait=call.wait_budget(), front=call.front
                )
            except RateLimitWaitError as error:
                raise call.not_granted(error) from error
            try:
                call.granted(permit)
                held = call.hold()
                if held > 0:
                    call.backed_off += held
                    await self.timing.sleep_async(held)
                response, verdict = await self._attempt(request, call, permit)
            finally:
                await permit.release_async()
            if isinstance(verdict, Retry):
                if not verdict.front:
                    call.backed_off += verdict.after
                    await self.timing.sleep_async(verdict.after)
                continue
            if isinstance(verdict, Raise):
                raise verdict.error
            assert response is not None
            return response

    async def _attempt(
        self, request: httpx.Request, call: Call, permit: Permit
    ) -> tuple[httpx.Response | None, Return | Raise | Retry]:
        import asyncio

        try:
            async with asyncio.timeout(call.time_left()):
                await self._slots.acquire()
        except TimeoutError:
            raise call.out_of_time() from None
        response: httpx.Response | None = None
        departure = _Departure(permit)
        began = time.perf_counter()
        trace = request.extensions.get("trace")
        try:
            _prepare_attempt(request, call, _authorization(self.settings, request))
            request.extensions["trace"] = _traced_async(departure, trace)
            try:
                async with asyncio.timeout(call.time_left()):
                    response = await super().send(request, auth=None, follow_redirects=False)
                outcome = _answered(response, call)
            except (httpx.HTTPError, OSError) as error:
                outcome = _failure(error, call, departure)
            except RuntimeError:
                if not self.is_closed:
                    raise
                raise _closed_meanwhile(call) from None
            departure.assume(outcome)
        finally:
            _end_attempt(request, trace)
            self._slots.release()
        if outcome.status == 429:
            await permit.refused_async(outcome.retry_after)
        return response, call.judge(outcome, (time.perf_counter() - began) * 1000.0)


def _closed_meanwhile(call: Call) -> CustomerIOError:
    outcome = call.failed(Kind.NOT_SENT, "the client was closed during the call")
    return outcome.error(call.may_be_applied())


def _authorization(settings: Settings, request: httpx.Request) -> str | None:
    """The Authorization header for a request, which only the API itself gets."""
    return f"Bearer {settings.api_key}" if same_origin(str(request.url), settings.origin) else None


class BrokenDownloadError(Exception):
    """Inside the package only: an attempt of a download ended in this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


def _download_request(call: Call, url: str, headers: list[tuple[str, str]], settings: Settings) -> httpx.Request:
    labelled = _LabelledURL(url)
    labelled.label = call.target.name
    request = httpx.Request("GET", labelled, headers=headers, extensions={"timeout": call.timeouts()})
    request.url = labelled
    authorization = _authorization(settings, request)
    if authorization is not None:
        request.headers["Authorization"] = authorization
    return request


def _broken(error: Exception, call: Call) -> BrokenDownloadError:
    return BrokenDownloadError(_failure(error, call, _Departure(_NO_PERMIT)))


class _NoPermit:
    """Stands in for a permit where no rate limit applies."""

    waited = 0.0
    reason = ""

    def sent(self) -> None:
        """Nothing to stamp."""


_NO_PERMIT: Any = _NoPermit()


class SyncDownload:
    """One attempt of a download: status, headers, and a body that is read as it comes."""

    def __init__(self, client: SyncHTTPClient, call: Call, url: str, headers: list[tuple[str, str]]) -> None:
        self._call = call
        request = _download_request(call, url, headers, client.settings)
        try:
            self._response = httpx.Client.send(client, request, stream=True, auth=None, follow_redirects=False)
        except (httpx.HTTPError, OSError) as error:
            raise _broken(error, call) from None
        finally:
            request.headers.pop("Authorization", None)
        self.status = self._response.status_code
        self.headers = Headers(self._response.headers.multi_items())

    def chunks(self, most: int | None = None) -> Iterator[bytes]:
        """The body piece by piece, to its end or until ``most`` bytes have come."""
        source = self._response.iter_bytes()
        come = 0
        while most is None or come < most:
            try:
                chunk = next(source, None)
            except (httpx.HTTPError, OSError) as error:
                raise _broken(error, self._call) from None
            if chunk is None:
                return
            come += len(chunk)
            yield chunk

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._response.close()


class AsyncDownload:
    """The same as ``SyncDownload``, awaited; made by ``open``."""

    def __init__(self, response: httpx.Response, call: Call) -> None:
        self._response = response
        self._call = call
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())

    @classmethod
    async def open(cls, client: AsyncHTTPClient, call: Call, url: str, headers: list[tuple[str, str]]) -> AsyncDownload:
        """Send the request and wait for the answer's headers."""
        request = _download_request(call, url, headers, client.settings)
        try:
            response = await httpx.AsyncClient.send(client, request, stream=True, auth=None, follow_redirects=False)
        except (httpx.HTTPError, OSError) as error:
            raise _broken(error, call) from None
        finally:
            request.headers.pop("Authorization", None)
        return cls(response, call)

    async def chunks(self, most: int | None = None) -> AsyncIterator[bytes]:
        """The body piece by piece, to its end or until ``most`` bytes have come."""
        source = self._response.aiter_bytes()
        come = 0
        while most is None or come < most:
            try:
                chunk = await anext(source, None)
            except (httpx.HTTPError, OSError) as error:
                raise _broken(error, self._call) from None
            if chunk is None:
                return
            come += len(chunk)
            yield chunk

    async def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._response.aclose()


@cache
def _tls_context(cert_file: str | None, cert_dir: str | None) -> ssl.SSLContext:
    """The TLS context for these environment variables. Making one takes tens of milliseconds, so clients share it."""
    return httpx.create_ssl_context()


class _Connections:
    """What the copies of one client share: settings, limiter and connection pool."""

    transport_class: ClassVar[type[Any]]

    def __init__(
        self,
        settings: Settings,
        limiter: RateLimiter,
        transport: Any,
        max_in_flight: int,
        product: str,
    ) -> None:
        if type(max_in_flight) is not int or max_in_flight < 1:
            raise ConfigurationError("max_in_flight must be a whole number, 1 or more")
        if transport is not None and not isinstance(transport, self.transport_class):
            raise ConfigurationError(f"transport must be an httpx.{self.transport_class.__name__}")
        self.settings = settings
        self.limiter = limiter
        self.timing = Timing()
        self.user_agent = user_agent(product)
        self.closed = False
        self._transport = transport
        self._max_in_flight = max_in_flight
        self._pid = os.getpid()
        # Pools that a fork copied into this process: dropping or closing them could disturb the parent's sockets.
        self._inherited: list[Any] = []

    def _pool_options(self) -> dict[str, Any]:
        size = self._max_in_flight + _SPARE_CONNECTIONS
        options: dict[str, Any] = {
            "limits": httpx.Limits(
                max_connections=size, max_keepalive_connections=size, keepalive_expiry=_KEEP_ALIVE_SECONDS
            ),
            "timeout": DEFAULT_TIMEOUT,
        }
        if self._transport is not None:
            options["transport"] = self._transport
        else:
            options["verify"] = _tls_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
        return options

    def base_headers(self) -> list[tuple[str, str]]:
        """The headers of every request."""
        return [
            ("Accept", "application/json"),
            ("Accept-Encoding", "gzip, deflate"),
            ("Connection", "keep-alive"),
            ("User-Agent", self.user_agent),
        ]


class SyncConnections(_Connections):
    """The pool of an ``AppClient`` and its copies; a forked child gets one of its own."""

    transport_class = BaseTransport

    def __init__(
        self, settings: Settings, limiter: RateLimiter, transport: Any, max_in_flight: int, product: str
    ) -> None:
        super().__init__(settings, limiter, transport, max_in_flight, product)
        # Made on first use: the TLS context alone takes tens of milliseconds and megabytes.
        self._client: SyncHTTPClient | None = None

    def _new_client(self) -> SyncHTTPClient:
        return SyncHTTPClient(self.settings, self.limiter, self.timing, self._max_in_flight, **self._pool_options())

    def exchange(self, call: Call, parts: RequestParts) -> Answer:
        """Send a call's request by its rules and return the answer."""
        client = self.usable(call.target.name)
        return _answer(client.send(build_request(parts, call)))

    def usable(self, operation: str | None) -> SyncHTTPClient:
        """The pool, if it may be used here: not closed, and not a parent process's."""
        if self.closed:
            raise RequestNotSentError("this AppClient is closed: make a new one", operation=operation)
        client = self._client
        if client is None or self._pid != os.getpid():
            client = self._make_client()
        return client

    def _make_client(self) -> SyncHTTPClient:
        with _making:
            if self._pid != os.getpid():
                self._inherited.append(self._client)
                self._client, self._pid = None, os.getpid()
            if self._client is None:
                self._client = self._new_client()
            return self._client

    def close(self) -> None:
        """Close the pool. May be called twice."""
        self.closed = True
        if self._client is not None and self._pid == os.getpid():
            self._client.close()


class AsyncConnections(_Connections):
    """The pool of an ``AsyncAppClient`` and its copies, made on first use for the event loop that uses it."""

    transport_class = AsyncBaseTransport

    def __init__(
        self, settings: Settings, limiter: RateLimiter, transport: Any, max_in_flight: int, product: str
    ) -> None:
        super().__init__(settings, limiter, transport, max_in_flight, product)
        self._client: AsyncHTTPClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def exchange(self, call: Call, parts: RequestParts) -> Answer:
        """Send a call's request by its rules and return the answer."""
        client = self.usable(call.target.name)
        return _answer(await client.send(build_request(parts, call)))

    def usable(self, operation: str | None) -> AsyncHTTPClient:
        """The pool, if it may be used here: not closed, and of this event loop."""
        if self.closed:
            raise RequestNotSentError("this AsyncAppClient is closed: make a new one", operation=operation)
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise RequestNotSentError(
                "an AsyncAppClient works on an asyncio event loop only, and none is running here", operation=operation
            ) from None
        if self._pid != os.getpid():
            self._inherited.append(self._client)
            self._client, self._loop, self._pid = None, None, os.getpid()
        if self._client is None:
            self._client = AsyncHTTPClient(
                self.settings, self.limiter, self.timing, self._max_in_flight, **self._pool_options()
            )
            self._loop = loop
        elif self._loop is not loop:
            raise RequestNotSentError(
                "this AsyncAppClient belongs to another event loop: make one client per event loop, inside it",
                operation=operation,
            )
        return self._client

    async def aclose(self) -> None:
        """Close the pool. May be called twice.

        Raises:
            RequestNotSentError: another event loop is running than the one that the pool belongs to.
        """
        if self._client is None or self._client.is_closed or self._pid != os.getpid():
            self.closed = True
            return
        client = self.usable(None)
        self.closed = True
        await client.aclose()


__all__ = [
    "Answer",
    "AsyncBaseTransport",
    "AsyncConnections",
    "BaseTransport",
    "RequestParts",
    "SyncConnections",
    "Target",
    "Timeout",
    "TimeoutTypes",
    "timeouts_of",
]
