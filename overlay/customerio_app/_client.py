"""``AppClient`` and ``AsyncAppClient``: what people make, and what the generated functions send through."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypeVar

from customerio_app_api.resources import AsyncResources, Resources
from customerio_app_api.types import Response

from customerio_app._call.call import DEFAULT_MAX_RESPONSE_BYTES, Call, CallOptions, exchange
from customerio_app._call.http import (
    DEFAULT_TIMEOUT,
    AsyncBaseTransport,
    AsyncHTTP,
    BaseTransport,
    SyncHTTP,
    TimeoutTypes,
    timeouts_of,
)
from customerio_app._call.request import chosen_request, published_request
from customerio_app._call.response import decode_response, json_or_none
from customerio_app._call.retry import RetryPolicy, check_seconds
from customerio_app._call.steps import AsyncDriver, Driver
from customerio_app._settings import check_product, resolve
from customerio_app._version import __version__
from customerio_app.errors import ConfigurationError
from customerio_app.limits import default_limiter

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

    from customerio_app_api.client import RequestSpec
    from customerio_app_api.fields import Notes
    from customerio_app_api.operations import Operation
    from customerio_app_api.resources.raw import AsyncRawResources, RawResources

    from customerio_app._call.middleware import Middleware
    from customerio_app._call.record import CallRecord
    from customerio_app._call.steps import Steps
    from customerio_app._flows.broadcasts import AsyncBroadcasts, Broadcasts
    from customerio_app._flows.exports import AsyncExports, Exports
    from customerio_app._flows.paging import AsyncPager, Pager
    from customerio_app._flows.people import AsyncCustomers, Customers
    from customerio_app._regions import Region
    from customerio_app.limits import RateLimiter
    from customerio_app.telemetry import OpenTelemetry

T = TypeVar("T")
_DriverT = TypeVar("_DriverT", Driver, AsyncDriver)
TransportT = TypeVar("TransportT", BaseTransport, AsyncBaseTransport)
PageT = TypeVar("PageT")

DEFAULT_RETRY: Final = RetryPolicy()


class _Unchanged:
    """Stands for an option that ``with_options`` leaves as it is; None means something for most of them."""


_UNCHANGED: Final = _Unchanged()


class _Client(Generic[_DriverT, TransportT]):
    """What the two clients have in common: options, and the steps of each call."""

    #: What requests are sent with, and what takes the steps of calls.
    _http_class: Any
    _driver_class: type[_DriverT]
    _driver: _DriverT

    def __init__(
        self,
        api_key: str | None = None,
        *,
        region: Region | str | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes = DEFAULT_TIMEOUT,
        total_timeout: float | None = None,
        max_wait: float | None = None,
        retry: RetryPolicy = DEFAULT_RETRY,
        limiter: RateLimiter | None = None,
        workspace: str | None = None,
        workspace_id: int | None = None,
        transport: TransportT | None = None,
        on_call: Callable[[CallRecord], object] | None = None,
        strict_responses: bool = False,
        show_messages: bool | None = None,
        max_in_flight: int = 32,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        middleware: Sequence[Middleware] = (),
        telemetry: bool | OpenTelemetry = False,
        http: Literal["httpx", "httpx2"] = "httpx",
        user_agent: str | None = None,
    ) -> None:
        self._settings = resolve(api_key, region, base_url, workspace, workspace_id)
        # Should anything below be refused, tools that show the variables of frames do not show it.
        del api_key
        self._options = CallOptions(
            **self._checked(
                timeouts=timeout,
                total_timeout=total_timeout,
                max_wait=max_wait,
                retry=retry,
                on_call=on_call,
                max_response_bytes=max_response_bytes,
                middleware=middleware,
            ),
            strict_responses=strict_responses,
            show_messages=self._settings.is_local if show_messages is None else show_messages,
            telemetry=_telemetry(telemetry),
        )
        self._owns_connections = True
        connections = self._http_class(transport, max_in_flight, check_product(user_agent), http)
        self._driver = self._driver_class(connections, _limiter(limiter))

    @property
    def region(self) -> Region | None:
        """The region that the client talks to; None for a base URL that is neither's."""
        # Imported here: a program pays for what it uses.
        from customerio_app._regions import Region

        return Region(self._settings.region) if self._settings.region is not None else None

    @property
    def base_url(self) -> str:
        """The API's address, without a slash at the end."""
        return self._settings.base_url

    def __repr__(self) -> str:
        # One that could not be made is shown too, among the variables of its traceback.
        place = f" {self._settings.place}" if hasattr(self, "_settings") else ""
        return f"<{type(self).__name__}{place}, customerio-app-client {__version__}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"{type(self).__name__} cannot be pickled or copied: make one in each process")

    def with_options(
        self,
        *,
        timeout: TimeoutTypes | _Unchanged = _UNCHANGED,
        total_timeout: float | None | _Unchanged = _UNCHANGED,
        max_wait: float | None | _Unchanged = _UNCHANGED,
        retry: RetryPolicy | _Unchanged = _UNCHANGED,
        on_call: Callable[[CallRecord], object] | None | _Unchanged = _UNCHANGED,
        max_response_bytes: int | _Unchanged = _UNCHANGED,
        middleware: Sequence[Middleware] | _Unchanged = _UNCHANGED,
    ) -> Self:
        """A client with other options for some calls, over the same connection pool and rate limiter.

        ``cio.with_options(timeout=60, max_wait=5).exports.create_customers(...)``. The copy is cheap, and closing
        it does nothing: the client that it was made from closes the pool.

        Parameters: as those of the constructor.

        Raises:
            ConfigurationError: a value is malformed.
        """
        changes = self._checked(
            timeouts=timeout,
            total_timeout=total_timeout,
            max_wait=max_wait,
            retry=retry,
            on_call=on_call,
            max_response_bytes=max_response_bytes,
            middleware=middleware,
        )
        other = object.__new__(type(self))
        other._settings = self._settings
        other._driver = self._driver
        other._options = copy(self._options)
        for name, value in changes.items():
            setattr(other._options, name, value)
        other._owns_connections = False
        return other

    def _checked(self, **options: Any) -> dict[str, Any]:
        """The options that were given, checked, under their names in ``CallOptions``."""
        given = {name: value for name, value in options.items() if value is not _UNCHANGED}
        if "timeouts" in given:
            given["timeouts"] = timeouts_of(given["timeouts"])
        for name in ("total_timeout", "max_wait"):
            if given.get(name) is not None:
                check_seconds(name, given[name], least=0.0)
        if not isinstance(given.get("retry", DEFAULT_RETRY), RetryPolicy):
            raise ConfigurationError("retry must be a RetryPolicy; RetryPolicy.none() never repeats a call")
        on_call = given.get("on_call")
        if on_call is not None and (not callable(on_call) or inspect.iscoroutinefunction(on_call)):
            raise ConfigurationError("on_call must be an ordinary function that takes a CallRecord")
        size = given.get("max_response_bytes", DEFAULT_MAX_RESPONSE_BYTES)
        if type(size) is not int or size < 1:
            raise ConfigurationError("max_response_bytes must be a whole number of bytes, 1 or more")
        if given.get("middleware", ()) != ():
            # Imported here: most programs have none.
            from customerio_app._call.middleware import ready

            given["middleware"] = ready(given["middleware"], blocking=self._driver_class is Driver)
        return given

    def _call(self, operation: Operation, hint: str = "") -> Call:
        return Call(operation, self._settings, self._options, self._driver.timing, hint)

    def _steps(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> Steps[Response[T]]:
        with self._call(spec.operation) as call:
            request = published_request(spec, self._settings, self._driver.timing.unix_time)
            response = yield from exchange(call, request)
            parsed, call.unexpected = decode_response(
                # A DELETE that is done by a 404 has no response to read.
                b"" if call.already_deleted else response.content,
                decode,
                no_content=spec.no_content,
                operation=spec.operation,
                status_code=response.status_code,
                headers=response.headers,
                strict=self._options.strict_responses,
            )
            return Response(response.status_code, response.headers, response.content, parsed)

    def _request_steps(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None,
        json: Any,
        headers: Mapping[str, str] | None,
        retry: Literal["safe", "unsafe"] | None,
        buckets: Sequence[str] | None,
    ) -> Steps[Response[Any]]:
        # Imported here, and in the three methods below: a program pays for what it uses.
        from customerio_app._call.target import chosen, relative_path

        path = relative_path(self._settings, path)
        operation = chosen(method, path, retry=retry, buckets=buckets)
        with self._call(operation) as call:
            request = chosen_request(operation, path, params, json, headers, self._settings)
            response = yield from exchange(call, request)
            return Response(response.status_code, response.headers, response.content, json_or_none(response.content))

    def _download_steps(
        self, url: str, file: str | PathLike[str] | BinaryIO, progress: Callable[[int, int | None], object] | None
    ) -> Steps[int]:
        from customerio_app._flows import download

        with self._call(download.OPERATION, download.HINT) as call:
            return (yield from download.download(call, url, file, progress))


class AppClient(_Client[Driver, BaseTransport], Resources):
    """A client for Customer.io's App API.

    ::

        with AppClient(region=Region.EU) as cio:      # key from CUSTOMERIO_APP_API_KEY
            for segment in cio.segments.list():
                print(segment.name)

    Make one per process and share it: it may be used by any number of threads, holds one connection pool, and keeps
    to the API's rate limits. Close it with ``close()`` or ``with``. A forked child gets connections of its own.

    When a call is repeated: what certainly did not reach the API (no connection) and what it refused with 429 is
    repeated, whatever the operation. A 408, 500, 502, 503, 504, and a broken or missing response are repeated only for
    operations that are safe to repeat: reads, searches, PUT and DELETE. Sends, triggers and creates are never sent
    again after the API may have taken them: they raise, with ``maybe_applied=True``. A DELETE that is repeated and
    then finds nothing counts as done. Between attempts the client waits as ``RetryPolicy`` says, or as long as
    the API asks for in ``Retry-After``. ``retry=RetryPolicy.none()`` switches all of that off.

    Parameters:
        api_key: the App API key (not a Track API key). Without it CUSTOMERIO_APP_API_KEY is read. A service account's
            token (``sa_live_...``) works for sends only, with ``workspace_id``.
        region: ``Region.US`` or ``Region.EU``. Without it CUSTOMERIO_REGION is read; without that it is US.
        base_url: another address of the API, such as a sandbox's. Without it CUSTOMERIO_APP_BASE_URL is read. It wins
            over the region, and must be https unless it is on this machine.
        timeout: seconds that one attempt waits to connect, for each part of the response, and so on; None for ever; or
            an ``httpx.Timeout``. By default 5 to connect and 30 for the rest.
        total_timeout: seconds for a whole call, with all waiting and all attempts; None for no such bound.
        max_wait: seconds that a call may wait for the rate limit; more raises ``RateLimitWaitError`` before anything
            is sent. None waits as long as it takes.
        retry: when and how often a call is repeated.
        limiter: keeps to the rate limits; by default one that all clients of this process share. The client does not
            close it.
        workspace: a name for the workspace. Clients with different keys of one workspace share its rate limits when
            they give the same name; without it, clients with the same key do.
        workspace_id: the workspace's number, which a service account's token needs for its sends.
        transport: an ``httpx.BaseTransport`` to send through, the innermost layer (for tests). With it, proxies of
            the environment are not used.
        on_call: called with a ``CallRecord`` after every call, in the thread that made it. What it raises is ignored.
        strict_responses: whether a value in a response that is not what the description says raises ``DecodeError``.
            By default it stays as it came, and is named in the log and in ``CallRecord.unexpected``. For tests.
        show_messages: whether an exception's text has what the API said of the request. It may repeat people's data, so
            by default it does only where the address is this machine's, such as a sandbox's; elsewhere the API's words
            are in ``.messages`` alone.
        max_in_flight: the most requests that are under way at once; more wait.
        max_response_bytes: the longest response, in bytes after unpacking, that a call takes; a longer one raises
            ``DecodeError``, because it was accepted. By default 100 MiB. Downloads are not bounded by it, and of an
            error's body at most a MiB is kept.
        middleware: functions of an ``Attempt`` with one ``yield``, which run around every attempt of every call, the
            first one outermost: what is before ``yield`` runs when the rate limit has granted the attempt, what is
            after it when the attempt is over. They see the request without the key, may add headers, and cannot send,
            repeat or leave out anything. What one raises before ``yield`` ends the call unsent; after it, it is logged
            and ignored.
        telemetry: True reports calls and attempts to OpenTelemetry's own providers, as
            ``customerio_app.telemetry`` describes; an ``OpenTelemetry`` to others. Needs the extra ``[otel]``.
        http: the library to send with: ``"httpx"``, or its successor ``"httpx2"``, which needs the extra ``[httpx2]``
            and trusts the certificates of the operating system instead of those of certifi. ``transport`` and
            ``timeout`` can be objects of the same library.
        user_agent: the application's own name for the User-Agent, as in ``"newsletter-jobs/2.1"``.

    Raises:
        ConfigurationError: a value is missing or malformed; the message says what to set.
    """

    _http_class = SyncHTTP
    _driver_class = Driver

    # Imported inside, as the generated resources are: a program pays for those that it uses.
    @cached_property
    def broadcasts(self) -> Broadcasts:
        """API-triggered broadcasts, their messages, triggers and metrics."""
        from customerio_app._flows.broadcasts import Broadcasts

        return Broadcasts(self)

    @cached_property
    def customers(self) -> Customers:
        """People: search, look up, read in bulk."""
        from customerio_app._flows.people import Customers

        return Customers(self)

    @cached_property
    def exports(self) -> Exports:
        """Files of people or deliveries, made in the background."""
        from customerio_app._flows.exports import Exports

        return Exports(self)

    @property
    def with_raw_response(self) -> RawResources:
        """The same operations, each with a ``Response``: its status, headers and body beside the parsed value.

        ``cio.with_raw_response.segments.list().headers``
        """
        # Imported here: most programs never ask for it.
        from customerio_app_api.resources.raw import RawResources

        return RawResources(self)

    def _execute(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> T:
        """Send the request of a generated function and return its decoded response."""
        return self._driver.run(self._steps(spec, decode)).parsed

    def _execute_detailed(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> Response[T]:
        """The same with status, headers and body beside the decoded response."""
        return self._driver.run(self._steps(spec, decode))

    def _paginate(
        self, operation: Operation, fetch: Callable[..., PageT], arguments: Mapping[str, Any], *, prefetch: int = 0
    ) -> Pager[PageT]:
        """Walk the pages of a list; what the resources' ``iter`` methods stand on."""
        from customerio_app._flows.paging import Pager

        return Pager(operation, fetch, self, arguments, prefetch)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        retry: Literal["safe", "unsafe"] | None = None,
        buckets: Sequence[str] | None = None,
    ) -> Response[Any]:
        """Send any request under the same key, limits, retries and errors.

        The response is a 2xx, or the 404 of a DELETE that was repeated and so counts as done. Its ``parsed`` is the
        body read as JSON, or None where it is not JSON.

        Parameters:
            method: the HTTP method.
            path: the path from ``/v1`` on, percent-encoded.
            params: query parameters, which are encoded here. None leaves one out, a list repeats it.
            json: the body; None sends none.
            headers: further headers; the key's cannot be replaced.
            retry: "safe" if it may be repeated although it may have been carried out. By default what the description
                says of an operation with this method and path; else GET, HEAD, PUT and DELETE are safe.
            buckets: the rate limit buckets that it draws from. By default the operation's, else the general one.

        Raises:
            InvalidRequestError: an argument cannot be sent, or the path is an address of another host.
            CustomerIOError: as for every call.
        """
        return self._driver.run(self._request_steps(method, path, params, json, headers, retry, buckets))

    def download(
        self,
        url: str,
        file: str | PathLike[str] | BinaryIO,
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Stream a file, such as an export's, to disk.

        ``cio.download(cio.exports.get_download_link(export_id).url, "people.csv")``. The key goes along only to the
        API itself, never to another host. A download that breaks off is continued where it stopped, where the server
        can, else begun again. A file appears under its name when it is whole, readable by this user only; until then
        its bytes are in a hidden file beside it, which a failure removes.

        Parameters:
            url: the link that the API gave; https, unless it is on this machine.
            file: a file name, or a binary file that is open for writing. In an open file a failure leaves what had
                come until then.
            progress: called with the bytes received and the bytes there will be, or None where that is not known.
                What it raises ends the download.

        Returns:
            The number of bytes.

        Raises:
            InvalidRequestError: the URL cannot be used.
            APIStatusError, APIConnectionError: the file could not be fetched; links expire soon.
            OSError: the file could not be written.
        """
        return self._driver.run(self._download_steps(url, file, progress))

    def close(self) -> None:
        """Close the connections. May be called twice. A copy of ``with_options`` leaves them open."""
        if self._owns_connections:
            self._driver.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAppClient(_Client[AsyncDriver, AsyncBaseTransport], AsyncResources):
    """A client for Customer.io's App API, for asyncio: the same as ``AppClient``, awaited.

    One client belongs to the event loop that first uses it; in another one it raises. Share it between tasks, and close
    it with ``await close()`` or ``async with``.

    Parameters, retries and errors are those of ``AppClient``; ``transport`` is an ``httpx.AsyncBaseTransport``, and
    ``on_call`` is an ordinary function, called in the event loop.
    """

    _http_class = AsyncHTTP
    _driver_class = AsyncDriver

    # Imported inside, as the generated resources are: a program pays for those that it uses.
    @cached_property
    def broadcasts(self) -> AsyncBroadcasts:
        """API-triggered broadcasts, their messages, triggers and metrics."""
        from customerio_app._flows.broadcasts import AsyncBroadcasts

        return AsyncBroadcasts(self)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """People: search, look up, read in bulk."""
        from customerio_app._flows.people import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def exports(self) -> AsyncExports:
        """Files of people or deliveries, made in the background."""
        from customerio_app._flows.exports import AsyncExports

        return AsyncExports(self)

    @property
    def with_raw_response(self) -> AsyncRawResources:
        """The same operations, each with a ``Response``: see ``AppClient.with_raw_response``."""
        # Imported here: most programs never ask for it.
        from customerio_app_api.resources.raw import AsyncRawResources

        return AsyncRawResources(self)

    async def _execute(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> T:
        """Send the request of a generated function and return its decoded response."""
        return (await self._driver.run(self._steps(spec, decode))).parsed

    async def _execute_detailed(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> Response[T]:
        """The same with status, headers and body beside the decoded response."""
        return await self._driver.run(self._steps(spec, decode))

    def _paginate(
        self,
        operation: Operation,
        fetch: Callable[..., Awaitable[PageT]],
        arguments: Mapping[str, Any],
        *,
        prefetch: int = 0,
    ) -> AsyncPager[PageT]:
        """Walk the pages of a list; what the resources' ``iter`` methods stand on."""
        from customerio_app._flows.paging import AsyncPager

        return AsyncPager(operation, fetch, self, arguments, prefetch)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        retry: Literal["safe", "unsafe"] | None = None,
        buckets: Sequence[str] | None = None,
    ) -> Response[Any]:
        """Send any request under the same key, limits, retries and errors: see ``AppClient.request``."""
        return await self._driver.run(self._request_steps(method, path, params, json, headers, retry, buckets))

    async def download(
        self,
        url: str,
        file: str | PathLike[str] | BinaryIO,
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Stream a file to disk: see ``AppClient.download``. The file is written in a thread."""
        return await self._driver.run(self._download_steps(url, file, progress))

    async def close(self) -> None:
        """Close the connections. May be called twice. A copy of ``with_options`` leaves them open."""
        if self._owns_connections:
            await self._driver.http.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _telemetry(telemetry: bool | OpenTelemetry) -> OpenTelemetry | None:
    if telemetry is False:
        return None
    try:
        from customerio_app.telemetry import telemetry_of
    except ImportError:
        raise ConfigurationError("telemetry needs OpenTelemetry: pip install 'customerio-app-client[otel]'") from None
    return telemetry_of(telemetry)


def _limiter(limiter: RateLimiter | None) -> RateLimiter:
    if limiter is None:
        return default_limiter()
    # Imported here: most clients have the default.
    from customerio_app.limits import RateLimiter

    if not isinstance(limiter, RateLimiter):
        raise ConfigurationError("limiter must be a RateLimiter, such as LocalRateLimiter() or NoRateLimiter()")
    return limiter
