"""``AppClient`` and ``AsyncAppClient``: what people make, and what the generated functions send through."""

from __future__ import annotations

import inspect
import json as jsonlib
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypeVar

from customerio_app_api.types import UNSET, Response

from customerio_app._call.answer import decode_answer
from customerio_app._call.call import Call, CallOptions
from customerio_app._call.http import (
    DEFAULT_TIMEOUT,
    Answer,
    AsyncBaseTransport,
    AsyncConnections,
    BaseTransport,
    RequestParts,
    SyncConnections,
    TimeoutTypes,
    timeouts_of,
)
from customerio_app._call.retry import RetryPolicy, check_seconds
from customerio_app._call.target import (
    Target,
    check_built_path,
    chosen,
    flatten,
    published,
    query_string,
    relative_path,
    service_account_headers,
)
from customerio_app._flows import download as _download
from customerio_app._flows.paging import AsyncPager, Pager
from customerio_app._flows.resources import AppResources, AsyncAppResources
from customerio_app._frozen import Frozen
from customerio_app._regions import Region
from customerio_app._settings import Settings, check_product, resolve
from customerio_app._version import __version__
from customerio_app.errors import ConfigurationError, InvalidRequestError
from customerio_app.limits import RateLimiter, default_limiter

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

    from customerio_app_api.client import RequestSpec
    from customerio_app_api.operations import Operation

    from customerio_app._call.record import CallRecord

T = TypeVar("T")
_ConnectionsT = TypeVar("_ConnectionsT", SyncConnections, AsyncConnections)
PageT = TypeVar("PageT")

DEFAULT_RETRY: Final = RetryPolicy()


class _Unchanged:
    """Stands for an option that ``with_options`` leaves as it is; None means something for most of them."""

    def __repr__(self) -> str:
        return "<unchanged>"


_UNCHANGED: Final = _Unchanged()


class RawResponse(Frozen):
    """The answer to ``.request()``: a 2xx, as it came.

    Attributes:
        status_code: the HTTP status.
        headers: looked up without regard to upper and lower case.
        content: the body in bytes.
    """

    _fields = ("status_code", "headers", "content")
    _hidden = frozenset({"headers", "content"})
    __slots__ = _fields

    status_code: int
    headers: Mapping[str, str]
    content: bytes

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None:
        self._set(status_code=status_code, headers=headers, content=content)

    @property
    def text(self) -> str:
        """The body as UTF-8 text; what is none becomes U+FFFD."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body read as JSON.

        Raises:
            ValueError: it is not JSON.
        """
        return jsonlib.loads(self.content)


class _Client(Generic[_ConnectionsT]):
    """What the two clients have in common: options, and turning arguments into requests."""

    _settings: Settings
    _options: CallOptions
    _connections: _ConnectionsT
    _owns_connections: bool

    @property
    def region(self) -> Region | None:
        """The region that the client talks to; None for a base URL that is neither's."""
        return self._settings.region

    @property
    def base_url(self) -> str:
        """The API's address, without a slash at the end."""
        return self._settings.base_url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._settings.place}, customerio-app-client {__version__}>"

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
    ) -> Self:
        """A client with other options for some calls, over the same connection pool and rate limiter.

        ``cio.with_options(timeout=60, max_wait=5).exports.create_people_export(...)``. The copy is cheap, and closing
        it does nothing: the client that it was made from closes the pool.

        Parameters: as those of the constructor.

        Raises:
            ConfigurationError: a value is malformed.
        """
        changes: dict[str, Any] = {}
        if not isinstance(timeout, _Unchanged):
            changes["timeouts"] = timeouts_of(timeout)
        if not isinstance(total_timeout, _Unchanged):
            changes["total_timeout"] = _seconds("total_timeout", total_timeout)
        if not isinstance(max_wait, _Unchanged):
            changes["max_wait"] = _seconds("max_wait", max_wait)
        if not isinstance(retry, _Unchanged):
            changes["retry"] = _check_retry(retry)
        if not isinstance(on_call, _Unchanged):
            changes["on_call"] = _check_on_call(on_call)
        copy = object.__new__(type(self))
        copy._settings = self._settings
        copy._connections = self._connections
        copy._options = self._options.changed(**changes)
        copy._owns_connections = False
        return copy

    def _call(self, target: Target) -> Call:
        return Call(target, self._options, self._connections.timing, self._settings.place)

    def _parts(self, spec: RequestSpec, target: Target) -> RequestParts:
        """The request for an operation, from what its generated function put together."""
        check_built_path(spec.url, target)
        headers = self._headers(spec.headers, target)
        content = None
        if spec.json is not UNSET:
            content = _to_json(spec.json, target)
            headers.append(("Content-Type", "application/json"))
        url = self._settings.base_url + spec.url
        if spec.params:
            query = query_string(spec.params, target)
            url = f"{url}?{query}" if query else url
        return RequestParts(
            target.method,
            url,
            self._settings.base_url + target.shown_path,
            headers,
            content,
            _replayable(spec.files),
            spec.data,
        )

    def _chosen_parts(
        self,
        target: Target,
        path: str,
        params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None,
        json: Any,
        headers: Mapping[str, str] | None,
    ) -> RequestParts:
        """The request for a path of the caller's."""
        pairs = self._headers(_check_headers(headers, target), target)
        content = None
        if json is not None:
            content = _to_json(json, target)
            pairs.append(("Content-Type", "application/json"))
        query = query_string(flatten(params), target)
        url = self._settings.base_url + path
        if query:
            url = f"{url}{'&' if '?' in path else '?'}{query}"
        return RequestParts(target.method, url, self._settings.base_url + target.shown_path, pairs, content)

    def _headers(self, given: Mapping[str, str], target: Target) -> list[tuple[str, str]]:
        headers = self._connections.base_headers()
        if given:
            headers.extend((name, str(value)) for name, value in given.items() if name.lower() != "content-type")
        if self._settings.is_service_account:
            headers.extend(service_account_headers(target, given, self._settings).items())
        return headers


class AppClient(_Client[SyncConnections], AppResources):
    """A client for Customer.io's App API.

    ::

        with AppClient(region=Region.EU) as cio:      # key from CUSTOMERIO_APP_API_KEY
            for segment in cio.segments.list().segments:
                print(segment.name)

    Make one per process and share it: it may be used by any number of threads, holds one connection pool, and keeps
    to the API's rate limits. Close it with ``close()`` or ``with``. A forked child gets connections of its own.

    When a call is repeated: what certainly did not reach the API (no connection) and what it refused with 429 is
    repeated, whatever the operation. A 408, 500, 502, 503, 504, and a broken or missing answer are repeated only for
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
        timeout: seconds that one attempt waits to connect, for each part of the answer, and so on; None for ever; or
            an ``httpx.Timeout``. By default 5 to connect and 30 for the rest.
        total_timeout: seconds for a whole call, with all waiting and all attempts; None for no such bound. A
            synchronous call can overrun it while headers come in piece by piece.
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
        max_in_flight: the most requests that are under way at once; more wait.
        user_agent: the application's own name for the User-Agent, as in ``"newsletter-jobs/2.1"``.

    Raises:
        ConfigurationError: a value is missing or malformed; the message says what to set.
    """

    def __init__(
        self,
        api_key: str | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        timeout: TimeoutTypes = DEFAULT_TIMEOUT,
        total_timeout: float | None = None,
        max_wait: float | None = None,
        retry: RetryPolicy = DEFAULT_RETRY,
        limiter: RateLimiter | None = None,
        workspace: str | None = None,
        workspace_id: int | None = None,
        transport: BaseTransport | None = None,
        on_call: Callable[[CallRecord], object] | None = None,
        max_in_flight: int = 32,
        user_agent: str | None = None,
    ) -> None:
        self._settings = resolve(api_key, region, base_url, workspace, workspace_id)
        self._options = _options(timeout, total_timeout, max_wait, retry, on_call)
        self._owns_connections = True
        self._connections = SyncConnections(
            self._settings,
            _limiter(limiter),
            transport,
            max_in_flight,
            check_product(user_agent),
        )

    def execute(self, spec: RequestSpec, decode: Callable[[Any], T]) -> T:
        """Send the request of a generated function and return its decoded answer."""
        target = published(spec.operation)
        with self._call(target) as call:
            answer = self._connections.exchange(call, self._parts(spec, target))
            return _decoded(answer, call, spec, decode)

    def execute_detailed(self, spec: RequestSpec, decode: Callable[[Any], T]) -> Response[T]:
        """The same with status, headers and body beside the decoded answer."""
        target = published(spec.operation)
        with self._call(target) as call:
            answer = self._connections.exchange(call, self._parts(spec, target))
            parsed = _decoded(answer, call, spec, decode)
            return Response(answer.status_code, answer.headers, answer.content, parsed)

    def paginate(
        self, operation: Operation, fetch: Callable[..., PageT], arguments: Mapping[str, Any], *, prefetch: int = 0
    ) -> Pager[PageT]:
        """Walk the pages of a list; what the resources' ``iter`` methods stand on."""
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
    ) -> RawResponse:
        """Send any request under the same key, limits, retries and errors.

        The answer is a 2xx; or the 404 of a DELETE that was repeated and so counts as done.

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
        path = relative_path(self._settings, path)
        target = chosen(method, path, retry=retry, buckets=buckets)
        with self._call(target) as call:
            return _raw(self._connections.exchange(call, self._chosen_parts(target, path, params, json, headers)))

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
        with self._call(_download.TARGET) as call:
            return _download.download(self._connections, call, url, file, progress)

    def close(self) -> None:
        """Close the connections. May be called twice. A copy of ``with_options`` leaves them open."""
        if self._owns_connections:
            self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAppClient(_Client[AsyncConnections], AsyncAppResources):
    """A client for Customer.io's App API, for asyncio: the same as ``AppClient``, awaited.

    One client belongs to the event loop that first uses it; in another one it raises. Share it between tasks, and close
    it with ``await close()`` or ``async with``.

    Parameters, retries and errors are those of ``AppClient``; ``transport`` is an ``httpx.AsyncBaseTransport``, and
    ``on_call`` is an ordinary function, called in the event loop.
    """

    def __init__(
        self,
        api_key: str | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        timeout: TimeoutTypes = DEFAULT_TIMEOUT,
        total_timeout: float | None = None,
        max_wait: float | None = None,
        retry: RetryPolicy = DEFAULT_RETRY,
        limiter: RateLimiter | None = None,
        workspace: str | None = None,
        workspace_id: int | None = None,
        transport: AsyncBaseTransport | None = None,
        on_call: Callable[[CallRecord], object] | None = None,
        max_in_flight: int = 32,
        user_agent: str | None = None,
    ) -> None:
        self._settings = resolve(api_key, region, base_url, workspace, workspace_id)
        self._options = _options(timeout, total_timeout, max_wait, retry, on_call)
        self._owns_connections = True
        self._connections = AsyncConnections(
            self._settings,
            _limiter(limiter),
            transport,
            max_in_flight,
            check_product(user_agent),
        )

    async def execute(self, spec: RequestSpec, decode: Callable[[Any], T]) -> T:
        """Send the request of a generated function and return its decoded answer."""
        target = published(spec.operation)
        with self._call(target) as call:
            answer = await self._connections.exchange(call, self._parts(spec, target))
            return _decoded(answer, call, spec, decode)

    async def execute_detailed(self, spec: RequestSpec, decode: Callable[[Any], T]) -> Response[T]:
        """The same with status, headers and body beside the decoded answer."""
        target = published(spec.operation)
        with self._call(target) as call:
            answer = await self._connections.exchange(call, self._parts(spec, target))
            parsed = _decoded(answer, call, spec, decode)
            return Response(answer.status_code, answer.headers, answer.content, parsed)

    def paginate(
        self,
        operation: Operation,
        fetch: Callable[..., Awaitable[PageT]],
        arguments: Mapping[str, Any],
        *,
        prefetch: int = 0,
    ) -> AsyncPager[PageT]:
        """Walk the pages of a list; what the resources' ``iter`` methods stand on."""
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
    ) -> RawResponse:
        """Send any request under the same key, limits, retries and errors: see ``AppClient.request``."""
        path = relative_path(self._settings, path)
        target = chosen(method, path, retry=retry, buckets=buckets)
        with self._call(target) as call:
            return _raw(await self._connections.exchange(call, self._chosen_parts(target, path, params, json, headers)))

    async def download(
        self,
        url: str,
        file: str | PathLike[str] | BinaryIO,
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Stream a file to disk: see ``AppClient.download``. The file is written in a thread."""
        with self._call(_download.TARGET) as call:
            return await _download.download_async(self._connections, call, url, file, progress)

    async def close(self) -> None:
        """Close the connections. May be called twice. A copy of ``with_options`` leaves them open."""
        if self._owns_connections:
            await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _options(
    timeout: TimeoutTypes,
    total_timeout: float | None,
    max_wait: float | None,
    retry: RetryPolicy,
    on_call: Callable[[CallRecord], object] | None,
) -> CallOptions:
    return CallOptions(
        timeouts=timeouts_of(timeout),
        total_timeout=_seconds("total_timeout", total_timeout),
        max_wait=_seconds("max_wait", max_wait),
        retry=_check_retry(retry),
        on_call=_check_on_call(on_call),
    )


def _decoded(answer: Answer, call: Call, spec: RequestSpec, decode: Callable[[Any], T]) -> T:
    return decode_answer(
        # A DELETE that is done by a 404 has no answer to read.
        b"" if call.gone else answer.content,
        decode,
        no_content=spec.no_content,
        target=call.target,
        status_code=answer.status_code,
        headers=lambda: answer.headers,
    )


def _raw(answer: Answer) -> RawResponse:
    return RawResponse(answer.status_code, answer.headers, answer.content)


def _to_json(value: Any, target: Target) -> bytes:
    """A body as compact JSON.

    Raises:
        InvalidRequestError: a value in it has no form in JSON.
    """
    try:
        return jsonlib.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        # The texts of a TypeError and of json's own ValueErrors name types only; a UnicodeEncodeError quotes the body.
        why = "text that is no valid Unicode" if isinstance(error, UnicodeEncodeError) else str(error)
    raise InvalidRequestError(f"{target.name}: the body cannot be sent as JSON: {why}", operation=target.name)


def _replayable(files: list[Any] | None) -> list[Any] | None:
    """Form files with their contents in memory, so that a repeated attempt sends them whole again."""
    if files is None:
        return None
    ready: list[Any] = []
    for name, value in files:
        if isinstance(value, tuple):
            ready.append((name, (value[0], _content(value[1]), *value[2:])))
        else:
            ready.append((name, _content(value)))
    return ready


def _content(value: Any) -> bytes:
    content = value.read() if hasattr(value, "read") else value
    if not isinstance(content, (bytes, bytearray, memoryview)):
        raise InvalidRequestError("a file to upload must be bytes or a file opened in binary mode")
    return bytes(content)


def _check_headers(headers: Mapping[str, str] | None, target: Target) -> Mapping[str, str]:
    for name, value in (headers or {}).items():
        if name.lower() == "authorization":
            raise InvalidRequestError("headers cannot replace the key: make a client with another api_key")
        if not isinstance(value, str) or not value.isprintable() or not value.isascii() or not name.isascii():
            raise InvalidRequestError(f"{target.name}: header {name!r:.40} must be printable ASCII text")
    return headers or {}


def _seconds(name: str, value: float | None) -> float | None:
    if value is not None:
        check_seconds(name, value, least=0.0)
    return value


def _limiter(limiter: RateLimiter | None) -> RateLimiter:
    if limiter is None:
        return default_limiter()
    if not isinstance(limiter, RateLimiter):
        raise ConfigurationError("limiter must be a RateLimiter, such as LocalRateLimiter() or NoRateLimiter()")
    return limiter


def _check_retry(retry: RetryPolicy) -> RetryPolicy:
    if not isinstance(retry, RetryPolicy):
        raise ConfigurationError("retry must be a RetryPolicy; RetryPolicy.none() never repeats a call")
    return retry


def _check_on_call(on_call: Callable[[CallRecord], object] | None) -> Callable[[CallRecord], object] | None:
    if on_call is None:
        return None
    if not callable(on_call) or inspect.iscoroutinefunction(on_call):
        raise ConfigurationError("on_call must be an ordinary function that takes a CallRecord")
    return on_call


__all__ = ["AppClient", "AsyncAppClient", "RawResponse"]
