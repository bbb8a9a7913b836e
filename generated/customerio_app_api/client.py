"""The seam between the generated endpoints and a client: a request as data, and two protocols."""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import quote

from .types import UNSET, Model

if TYPE_CHECKING:
    from .operations import Operation
    from .types import Response

T = TypeVar("T")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")
ItemT_co = TypeVar("ItemT_co", covariant=True)
PageT_co = TypeVar("PageT_co", covariant=True)


class RequestSpec:
    """A request as data.

    `url` is the path with its values percent-encoded; `params` are the query parameters that were given;
    `json` is the body as JSON data or `UNSET`; `files` and `data` are the parts of a multipart body.
    """

    __slots__ = ("data", "files", "headers", "json", "no_content", "operation", "params", "url")

    def __init__(
        self,
        operation: Operation,
        url: str,
        params: Iterable[tuple[str, Any]] = (),
        headers: Iterable[tuple[str, Any]] = (),
        *,
        json: Any = UNSET,
        files: list[tuple[str, Any]] | None = None,
        data: dict[str, str] | None = None,
        no_content: bool = False,
    ) -> None:
        self.operation = operation
        self.url = url
        self.params = [(name, plain(value)) for name, value in params if value is not None and value is not UNSET]
        self.headers = {name: str(plain(value)) for name, value in headers if value is not None and value is not UNSET}
        self.json = json
        self.files = files
        self.data = data
        self.no_content = no_content

    def __repr__(self) -> str:
        return f"RequestSpec({self.operation.name})"


class SyncClient(Protocol):
    """What the synchronous endpoints and resources ask of a client."""

    def execute(self, spec: RequestSpec, decode: Callable[[Any], T]) -> T: ...

    def execute_detailed(self, spec: RequestSpec, decode: Callable[[Any], T]) -> Response[T]: ...

    def paginate(
        self, operation: Operation, fetch: Callable[..., PageT], arguments: Mapping[str, Any], *, prefetch: int
    ) -> Pages[Any, PageT]: ...


class AsyncClient(Protocol):
    """What the asynchronous endpoints and resources ask of a client."""

    async def execute(self, spec: RequestSpec, decode: Callable[[Any], T]) -> T: ...

    async def execute_detailed(self, spec: RequestSpec, decode: Callable[[Any], T]) -> Response[T]: ...

    def paginate(
        self,
        operation: Operation,
        fetch: Callable[..., Awaitable[PageT]],
        arguments: Mapping[str, Any],
        *,
        prefetch: int,
    ) -> AsyncPages[Any, PageT]: ...


class Pages(Protocol[ItemT_co, PageT_co]):
    """An iterator over the items of all pages."""

    def __iter__(self) -> Iterator[ItemT_co]: ...

    def __next__(self) -> ItemT_co: ...

    def pages(self) -> Iterator[PageT_co]:
        """Whole pages instead of items."""
        ...

    @property
    def cursor(self) -> str | int | None:
        """Where to go on: pass it as `start` (or `page`, `offset`) to read the current page again and all after it."""
        ...


class AsyncPages(Protocol[ItemT_co, PageT_co]):
    """An asynchronous iterator over the items of all pages."""

    def __aiter__(self) -> AsyncIterator[ItemT_co]: ...

    async def __anext__(self) -> ItemT_co: ...

    def pages(self) -> AsyncIterator[PageT_co]:
        """Whole pages instead of items."""
        ...

    @property
    def cursor(self) -> str | int | None:
        """Where to go on: pass it as `start` (or `page`, `offset`) to read the current page again and all after it."""
        ...


def plain(value: Any) -> Any:
    """An enum's value, anything else as it is."""
    return value.value if isinstance(value, enum.Enum) else value


def path_text(name: str, value: Any, *, may_be_empty: bool = False) -> str:
    """A text as one segment of a path. Refuses what would make another path of it."""
    value = plain(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if value in (".", "..") or (not value and not may_be_empty):
        raise ValueError(f"{name} must not be {value!r}: it would change the path of the request")
    return quote(value, safe="")


def path_number(name: str, value: Any) -> str:
    """A number as one segment of a path."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
    return str(value)


def json_body(value: Any, expected: str, *, or_list: bool = False) -> Any:
    """A body as JSON data."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict) or (or_list and isinstance(value, list)):
        return value
    raise TypeError(f"body must be a {expected}, not {type(value).__name__}")


def as_it_is(data: Any) -> Any:
    """The decoder of answers that have no shape of their own."""
    return data


def nothing(data: Any) -> None:
    """The decoder of operations that answer nothing."""
