"""The only module that knows httpx: it holds the connection pools, sends one request, and reads what became of it.

The key is attached here, for each attempt, and only for the API itself. Whatever is raised below leaves as an
``AttemptFailedError`` with what it means for the call, or as one of the client's own exceptions.
"""

from __future__ import annotations

import contextlib
import logging
import os
import ssl
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import httpx
from httpx import AsyncBaseTransport as AsyncBaseTransport
from httpx import BaseTransport as BaseTransport
from httpx import Timeout

from customerio_app._call.body import Unpacker, UnpackError
from customerio_app._call.deadline import Bounded, keep_to_deadlines
from customerio_app._call.retry import AttemptFailedError, Kind, Outcome, check_seconds
from customerio_app._call.slots import Slot, Slots
from customerio_app._hooks import show_label
from customerio_app._settings import is_loopback
from customerio_app._struct import Struct
from customerio_app._version import __version__
from customerio_app.errors import ConfigurationError, CustomerIOError, RequestNotSentError, refusal

if TYPE_CHECKING:
    from customerio_app._call.call import Call
    from customerio_app._call.request import Request
    from customerio_app.limits import Permit

logger: Final = logging.getLogger("customerio_app")

#: What ``timeout=`` takes: seconds, httpx's own object, or None for no time-out.
TimeoutTypes = float | Timeout | None

DEFAULT_TIMEOUT: Final = Timeout(30.0, connect=5.0)

# The pool holds what may be in flight and so many downloads, so that no request waits in it: httpx's async pool slows
# down with the square of its connections. Idle ones are kept, because each new TLS handshake delays a timed send.
_SPARE_CONNECTIONS: Final = 8
_KEEP_ALIVE_SECONDS: Final = 90.0

_HEADERS_LEAVE: Final = "http11.send_request_headers.started"
_CONNECTED: Final = "connection.connect_tcp.complete"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})

#: Bytes that are kept of the body of a response that is not 2xx, or not the file that was to be downloaded: far more
#: than the API ever has to say.
_LONGEST_ERROR: Final = 1 << 20

# Held while a process makes a pool. A forked child has one of its own: its parent's may have been held.
_making: Final[dict[int, threading.Lock]] = {}


class Library:
    """httpx, or httpx2, its successor: they have the same names for the same things.

    Attributes:
        url: its URL class, with a form for logs, because it logs every URL at INFO, and people's addresses stand in
            paths and queries.
        no_connection: its exceptions for a connection that could not be made.
        product: name and version, without the last number, for the User-Agent.
    """

    def __init__(self, module: Any) -> None:
        self.module = module
        self.name: str = module.__name__
        self.url: type[Any] = type("LabelledURL", (module.URL,), {"customerio_label": ""})
        self.no_connection = (module.ConnectError, module.ConnectTimeout, module.PoolTimeout, module.ProxyError)
        self.product = f"{self.name}/{'.'.join(module.__version__.split('.')[:2])}"
        logging.getLogger(self.name).addFilter(show_label)


@cache
def library_named(name: str) -> Library:
    """The library for ``http=``.

    Raises:
        ConfigurationError: there is none of that name, or it is not installed.
    """
    if name == "httpx":
        return Library(httpx)
    if name != "httpx2":
        raise ConfigurationError("http must be 'httpx' or 'httpx2'")
    try:
        # Imported here: it is an extra.
        import httpx2
    except ImportError:
        raise ConfigurationError("httpx2 is not installed: pip install 'customerio-app-client[httpx2]'") from None
    return Library(httpx2)


def _keep_no_cookies(response: Any) -> None:
    """In place of reading them, which costs each call 10 us: a load balancer's would tie later calls together."""


def timeouts_of(timeout: TimeoutTypes) -> Mapping[str, float | None]:
    """Seconds for connect, read, write and pool.

    Raises:
        ConfigurationError: the value is neither a number above 0, nor None, nor an ``httpx.Timeout``.
    """
    # Of httpx or httpx2: what it says is the same.
    as_dict: Callable[[], Mapping[str, float | None]] | None = getattr(timeout, "as_dict", None)
    if as_dict is not None:
        return as_dict()
    if timeout is not None:
        check_seconds("timeout", timeout, least=0.0)
        if timeout == 0:
            raise ConfigurationError("timeout must be above 0 seconds; None waits for ever")
    return Timeout(timeout).as_dict()


class Stream:
    """One request on its way, and its response: watched while it leaves, read in pieces or whole.

    As a context manager it turns whatever is raised into ``AttemptFailedError``; what is no ``Exception``, such as
    being cancelled, passes.

    Raises:
        InvalidRequestError: no request can be made of it.
    """

    pieces: Any
    response: httpx.Response
    status_code: int
    headers: Mapping[str, str]
    unpacker: Unpacker

    def __init__(self, request: Request, call: Call, permit: Permit | None, http: _HTTP) -> None:
        pool = http.pool
        assert pool is not None
        self.call = call
        self.permit = permit
        self.slots = pool.downloads if permit is None else pool.calls
        #: The one that it has, for threads.
        self.slot: Slot | None = None
        self.overlong = False
        #: The connection, where one was made for this request.
        self.socket: Any = None
        self._body: list[bytes] = []
        self._http = http
        self._seen = False
        self._left = False
        name = call.operation.name
        try:
            url = http.library.url(request.url)
            url.customerio_label = request.shown_url
            # For some hosts only reading it shows that they are none.
            self.client = pool.local if is_loopback(url.host) else pool.client
        except Exception:  # httpx.InvalidURL, and what it lets through of idna
            raise refusal(name, "path and query make no URL; they may be too long") from None
        headers = [*request.headers, ("User-Agent", http.user_agent)]
        if request.with_key and _origin(url) == _api_origin(http.library, call.settings.base_url):
            headers.append(("Authorization", f"Bearer {call.settings.api_key}"))
        trouble = ""
        try:
            self.request = http.library.module.Request(
                request.method, url, headers=headers, content=request.content, files=request.files
            )
        except Exception as error:
            trouble = type(error).__name__
        if trouble:
            # Out here, because the exception may hold the key among its frames, as this one would.
            headers.clear()
            raise refusal(name, f"no request can be made of headers and body ({trouble})")
        self.request.url = url

    def event(self, name: str, info: Mapping[str, Any]) -> None:
        """Take note of an event of httpcore's trace extension."""
        self._seen = True
        # A proxy's CONNECT sends headers of its own first.
        if name == _HEADERS_LEAVE and getattr(info.get("request"), "method", b"") != b"CONNECT":
            self._sent()

    async def event_async(self, name: str, info: Mapping[str, Any]) -> None:
        """The same as ``event``, in the form that httpcore's async side calls."""
        if name == _CONNECTED:
            self.socket = info.get("return_value")
        self.event(name, info)

    def opened(self, response: httpx.Response) -> None:
        """Take the response. It shows that the request went, where the transport reports no events."""
        self._sent()
        self.response, self.status_code, self.headers = response, response.status_code, response.headers
        self.unpacker = Unpacker(self.headers.get("content-encoding", ""))
        longest = self.call.options.max_response_bytes
        whole = response.is_success and self.permit is not None
        self._room = longest if whole else min(longest, _LONGEST_ERROR)
        location = response.extensions.get(_LOCATION)
        if location is not None:
            response.headers["location"] = location

    def unpacked(self, chunk: bytes) -> Iterator[bytes]:
        """What a chunk from the network unpacks to, as long as there is time.

        Raises:
            TimeoutError: ``total_timeout`` is over.
        """
        for piece in self.unpacker.feed(chunk):
            left = self.call.time_left()
            if left is not None and left <= 0:
                raise TimeoutError
            yield piece

    def keep(self, piece: bytes) -> bool:
        """Keep a piece of the body. False where that made it longer than it may be: the rest is not wanted."""
        self._body.append(piece)
        self._room -= len(piece)
        self.overlong = self._room < 0
        return not self.overlong

    def body(self) -> bytes:
        """What was kept, cut to the length that it may have."""
        body = b"".join(self._body)
        # What is too much is counted below zero.
        return body[: self._room] if self.overlong else body

    def __enter__(self) -> Self:
        self.call.sending = True
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        # Exceptions hold on to the request.
        self.request.headers.pop("Authorization", None)
        if error is None or isinstance(error, CustomerIOError):
            return
        own = _raised_by_handler(error)
        if own is not None or not isinstance(error, Exception):
            self.call.sending = not self._stayed()
            if own is None or own is error:
                return
            raise own
        outcome = self._outcome_of(error)
        _forget_frames(error)
        if outcome.kind is Kind.BROKEN:
            self._sent()
        raise AttemptFailedError(outcome) from None

    def _sent(self) -> None:
        if not self._left:
            self._left = True
            if self.permit is not None:
                self.permit.sent()

    def _stayed(self) -> bool:
        """Whether the request certainly has not left this machine. A transport that reports nothing leaves it open."""
        return not self._left and (self._seen or self._http.reports)

    def _outcome_of(self, error: Exception) -> Outcome:
        call, library = self.call, self._http.library.module
        name = type(error).__name__
        if isinstance(error, RuntimeError) and self.client.is_closed:
            return call.failed(Kind.HOPELESS, "the client was closed during the call")
        timed_out = isinstance(error, (library.TimeoutException, TimeoutError))
        known = timed_out or isinstance(error, (library.TransportError, OSError))
        if isinstance(error, library.RequestError):
            # The exception below would carry the request, and with it people's data.
            bare = library.Request(call.operation.method, "https://request.invalid")
            setattr(error, "request", bare)  # noqa: B010 - which class has it is not known to type checkers
        if isinstance(error, self._http.library.no_connection) and not self._left:
            kind = Kind.HOPELESS if _is_certificate_trouble(error) else Kind.NOT_SENT
            what = "no connection to the API in time" if timed_out else f"no connection to the API ({error})"
            return call.failed(kind, what, timed_out=timed_out, cause=error)
        if self._stayed():
            hopeless = not known or isinstance(error, (library.LocalProtocolError, library.UnsupportedProtocol))
            what = "no connection to the API in time" if timed_out else f"the request could not be sent ({name})"
            return call.failed(Kind.HOPELESS if hopeless else Kind.NOT_SENT, what, timed_out=timed_out)
        if isinstance(error, (library.ProtocolError, UnpackError)):
            # No cause: these quote the response.
            return call.failed(Kind.BROKEN, f"the response broke off or was not HTTP ({name})")
        if not known:
            # No cause either: nobody knows what its text holds.
            return call.failed(Kind.BROKEN, f"something below the client failed ({name}{_place(error)})")
        what = "no response in time" if timed_out else "the connection broke"
        return call.failed(Kind.BROKEN, f"{what} ({name})", timed_out=timed_out, cause=error)


def _raised_by_handler(error: BaseException) -> BaseException | None:
    # Imported here: most programs never get here.
    from customerio_app._call.signals import raised_by_handler

    return raised_by_handler(error)


def _forget_frames(error: BaseException) -> None:
    """Part an exception from its frames, which hold the request: tracebacks with variables would show the key."""
    below: BaseException | None = error
    while below is not None:
        below.__traceback__ = None
        below = below.__cause__ or below.__context__


def _is_certificate_trouble(error: BaseException) -> bool:
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, ssl.SSLCertVerificationError):
            return True
        below = below.__cause__ or below.__context__
    return False


def _place(error: BaseException) -> str:
    """Where an exception was raised: module and line."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f" in {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace is not None else ""


def _origin(url: Any) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port


@cache
def _api_origin(library: Library, base_url: str) -> tuple[str, bytes, int | None]:
    """Scheme, host and port of a base URL, as the library reads them.

    Raises:
        ConfigurationError: it is no address.
    """
    try:
        url = library.module.URL(base_url)
        url.host  # noqa: B018 - for some hosts only reading it shows that they are none
    except Exception:  # httpx.InvalidURL, and what it lets through of idna
        raise ConfigurationError(
            "the base URL's host is no name that exists on the internet: correct base_url"
        ) from None
    return _origin(url)


#: Where a response's Location waits while httpx looks at the response: it reads that header even where redirects are
#: not followed, and raises for many a one.
_LOCATION: Final = "customerio_location"


def _hide_location(response: httpx.Response) -> None:
    if response.status_code in _REDIRECTS and "location" in response.headers:
        response.extensions[_LOCATION] = response.headers.pop("location")


async def _hide_location_async(response: httpx.Response) -> None:
    _hide_location(response)


def _network_of(response: httpx.Response) -> Any:
    """The connection that a response came over; None where the transport has none."""
    return response.extensions.get("network_stream")


def _has_bytes_left(response: httpx.Response, network: Any) -> bool:
    """Whether more than this response came over its connection: the next request there would get that for a response.

    httpcore looks at the socket only, not at what was read from there already, and that is shown nowhere.
    """
    body: Any = response.stream
    while body is not None and not hasattr(body, "_h11_state"):
        body = next((getattr(body, name) for name in _WAYS_DOWN if hasattr(body, name)), None)
    if body is not None and body._h11_state.trailing_data[0]:
        return True
    below = getattr(network, "_stream", None)
    # anyio keeps what is over 64 kB of a piece for the next read, below TLS where there is TLS.
    protocol = getattr(getattr(below, "transport_stream", below), "_protocol", None)
    if getattr(protocol, "read_queue", None):
        return True
    tls = network.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):
        return False
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        pass
    return True


_WAYS_DOWN: Final = ("_stream", "_httpcore_stream", "_connection")


@cache
def _tls_context(library: Library, cert_file: str | None, cert_dir: str | None) -> ssl.SSLContext:
    """The TLS context for these environment variables. Making one takes tens of milliseconds, so clients share it."""
    try:
        context: ssl.SSLContext = library.module.create_ssl_context()
        return context
    except Exception as error:  # OSError, ssl.SSLError
        trouble = type(error).__name__
    raise ConfigurationError(
        f"the certificates named by SSL_CERT_FILE or SSL_CERT_DIR cannot be loaded ({trouble}): correct or unset them"
    )


class _Pool(Struct):
    """The connections of one process, or of one event loop.

    Attributes:
        client: an httpx client for everywhere.
        local: one for this machine, which passes proxies by.
        calls: slots for what may be in flight, and ``downloads`` those for downloads.
        loop: the event loop that it belongs to, if any.
    """

    client: Any
    local: Any
    calls: Any
    downloads: Any
    loop: Any


class _HTTP:
    """What the two sides have in common: how a pool is made, and whether it may be used."""

    #: What the names of the library's classes for this side begin with.
    _prefix: ClassVar[str]

    def __init__(self, transport: Any, max_in_flight: int, product: str, library: str = "httpx") -> None:
        if type(max_in_flight) is not int or max_in_flight < 1:
            raise ConfigurationError("max_in_flight must be a whole number, 1 or more")
        self.library = library_named(library)
        wanted = f"{self._prefix}BaseTransport"
        if transport is not None and not isinstance(transport, getattr(self.library.module, wanted)):
            raise ConfigurationError(f"transport must be an {self.library.name}.{wanted}")
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        self.user_agent = f"{product}customerio-app-client/{__version__} python/{python} {self.library.product}"
        self.closed = False
        #: Whether the transport certainly reports when a request leaves: httpx's own does.
        self.reports = transport is None
        self._transport = transport
        self._max_in_flight = max_in_flight
        # Made on first use: the TLS context alone takes tens of milliseconds and megabytes. Those of other processes,
        # which a fork copied, stay as they are: dropping or closing them could disturb their sockets.
        self._pools: dict[int, _Pool] = {}

    @property
    def pool(self) -> _Pool | None:
        """The pool of this process, where it has one."""
        return self._pools.get(os.getpid())

    def _own_pool(self, hook: Callable[[httpx.Response], Any], slots: Callable[[int], Any], loop: Any = None) -> _Pool:
        """The pool of this process, made where it has none.

        Raises:
            ConfigurationError: an environment variable that httpx reads makes that impossible.
        """
        process = os.getpid()
        pool = self._pools.get(process)
        if pool is None:
            with _making.setdefault(process, threading.Lock()):
                pool = self._pools.get(process)
                if pool is None:
                    client, local = self._clients(hook)
                    pool = _Pool(client, local, slots(self._max_in_flight), slots(_SPARE_CONNECTIONS), loop)
                    self._pools[process] = pool
        return pool

    def _clients(self, hook: Callable[[httpx.Response], Any]) -> tuple[Any, Any]:
        """Two clients of httpx: for everywhere, and for this machine without proxies."""
        size = self._max_in_flight + _SPARE_CONNECTIONS
        limits = self.library.module.Limits(
            max_connections=size, max_keepalive_connections=size, keepalive_expiry=_KEEP_ALIVE_SECONDS
        )
        options: dict[str, Any] = {"limits": limits, "event_hooks": {"response": [hook]}}
        kind = getattr(self.library.module, f"{self._prefix}Client")
        if self._transport is not None:
            client = self._prepared(kind(transport=self._transport, **options))
            return client, client
        options["verify"] = _tls_context(self.library, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
        try:
            client = kind(**options)
        except Exception as error:  # ValueError, ImportError, httpx.InvalidURL
            trouble = type(error).__name__
        else:
            return self._prepared(client), self._prepared(kind(trust_env=False, **options))
        raise ConfigurationError(
            f"the proxy that HTTPS_PROXY, HTTP_PROXY, ALL_PROXY or NO_PROXY names cannot be used ({trouble}): it must "
            "be an address such as http://proxy.example:3128 (socks5://... needs httpx[socks]); correct or unset it"
        )

    def _prepared(self, client: Any) -> Any:
        client.cookies.extract_cookies = _keep_no_cookies
        return client


@contextlib.contextmanager
def _closing(what: str) -> Iterator[None]:
    """Pass over what closing raises: what was to be closed is of no more use."""
    try:
        yield
    except Exception as error:
        logger.debug("closing %s raised %s", what, type(error).__name__)


class SyncHTTP(_HTTP):
    """The connections of an ``AppClient`` and its copies; a forked child gets its own."""

    _prefix = ""

    def check(self, operation: str | None) -> None:
        """Raise where the client is closed; make a pool where this process has none."""
        if self.closed:
            raise RequestNotSentError("this AppClient is closed: make a new one", operation=operation)
        self._own_pool(_hide_location, Slots)

    def _prepared(self, client: Any) -> Any:
        # Neither the transport of a client nor those of its proxies are to be had otherwise. A version that names them
        # in another way keeps to deadlines between the pieces that it gives.
        for transport in (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()):
            keep_to_deadlines(transport)
        return super()._prepared(client)

    def open(self, request: Request, call: Call, permit: Permit | None) -> Stream:
        """Send a request and wait for the response's headers. Redirects are not followed: the key would go along.

        Parameters:
            permit: the right to send it; None for a download.

        Raises:
            AttemptFailedError: there was no response.
        """
        stream = Stream(request, call, permit, self)
        stream.slot = stream.slots.acquire(call.time_left())
        if stream.slot is None:
            raise call.out_of_time()
        try:
            stream.request.extensions = {"timeout": call.timeouts(), "trace": stream.event}
            with stream, Bounded(call):
                response = stream.client.send(stream.request, stream=True, auth=None, follow_redirects=False)
                stream.opened(response)
            stream.pieces = _pieces(stream)
        except BaseException:
            stream.slots.release(stream.slot)
            raise
        return stream

    def read_all(self, stream: Stream) -> bytes:
        """The whole body, or as much of it as may be kept."""
        with stream, Bounded(stream.call):
            for piece in stream.pieces:
                if not stream.keep(piece):
                    break
        return stream.body()

    def read(self, stream: Stream) -> bytes | None:
        """The next piece of a body, or None at its end."""
        pieces: Iterator[bytes] = stream.pieces
        with stream, Bounded(stream.call):
            return next(pieces, None)

    def close_stream(self, stream: Stream) -> None:
        """Give the connection back. It is closed where the body was not read to its end, where more than it came, and
        where the pool, which was closed while the connection was made, does not know it any more.
        """
        try:
            with _closing("a response"):
                network = _network_of(stream.response)
                if network is not None and (self.closed or _has_bytes_left(stream.response, network)):
                    network.close()
                stream.response.close()
        finally:
            if stream.slot is not None:
                stream.slots.release(stream.slot)

    def close(self) -> None:
        """Close the pool. May be called twice."""
        self.closed = True
        pool = self.pool
        if pool is not None:
            for client in {pool.client, pool.local}:
                with _closing("the connections"):
                    client.close()


def _pieces(stream: Stream) -> Iterator[bytes]:
    for chunk in stream.response.stream:  # type: ignore[union-attr]  # of the kind that the client is
        yield from stream.unpacked(chunk)
    stream.unpacker.finish()


class AsyncHTTP(_HTTP):
    """The connections of an ``AsyncAppClient`` and its copies, made on first use for the event loop that uses it.

    asyncio is imported in its functions, because synchronous programs start sooner without it.
    """

    _prefix = "Async"

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
        if self._own_pool(_hide_location_async, asyncio.Semaphore, loop).loop is not loop:
            raise RequestNotSentError(
                "this AsyncAppClient belongs to another event loop: make one client per event loop, inside it",
                operation=operation,
            )

    async def open(self, request: Request, call: Call, permit: Permit | None) -> Stream:
        """Send a request and wait for the response's headers: see ``SyncHTTP.open``."""
        import asyncio

        stream = Stream(request, call, permit, self)
        try:
            async with asyncio.timeout(call.time_left()):
                await stream.slots.acquire()
        except TimeoutError:
            raise call.out_of_time() from None
        try:
            stream.request.extensions = {"timeout": call.timeouts(), "trace": stream.event_async}
            with stream:
                async with asyncio.timeout(call.time_left()):
                    response = await stream.client.send(stream.request, stream=True, auth=None, follow_redirects=False)
                stream.opened(response)
            stream.pieces = _pieces_async(stream)
        except BaseException:
            stream.slots.release()
            if stream.socket is not None:
                # httpcore leaves it open when it is cancelled in a TLS handshake.
                with contextlib.suppress(Exception):
                    await stream.socket.aclose()
            raise
        return stream

    async def read_all(self, stream: Stream) -> bytes:
        """The whole body, or as much of it as may be kept, for as long as the call may take."""
        import asyncio

        with stream:
            async with asyncio.timeout(stream.call.time_left()):
                async for piece in stream.pieces:
                    if not stream.keep(piece):
                        break
        return stream.body()

    async def read(self, stream: Stream) -> bytes | None:
        """The next piece of a body, or None at its end."""
        import asyncio

        pieces: AsyncIterator[bytes] = stream.pieces
        with stream:
            async with asyncio.timeout(stream.call.time_left()):
                return await anext(pieces, None)

    async def close_stream(self, stream: Stream) -> None:
        """Give the connection back, or close it: see ``SyncHTTP.close_stream``."""
        try:
            with _closing("a response"):
                network = _network_of(stream.response)
                if network is not None and (self.closed or _has_bytes_left(stream.response, network)):
                    await network.aclose()
                await stream.response.aclose()
        finally:
            stream.slots.release()

    async def close(self) -> None:
        """Close the pool. May be called twice.

        Raises:
            RequestNotSentError: another event loop is running than the one that the pool belongs to.
        """
        pool = self.pool
        if pool is None or pool.client.is_closed:
            self.closed = True
            return
        self.check(None)
        self.closed = True
        for client in {pool.client, pool.local}:
            with _closing("the connections"):
                await client.aclose()


async def _pieces_async(stream: Stream) -> AsyncIterator[bytes]:
    async for chunk in stream.response.stream:  # type: ignore[union-attr]  # of the kind that the client is
        for piece in stream.unpacked(chunk):
            yield piece
    stream.unpacker.finish()
