"""The seam between the generated endpoints and a client: a request as data, and two protocols."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar

from .types import UNSET

if TYPE_CHECKING:
    from .fields import Kind, Notes
    from .operations import Operation
    from .pages import AnyPages, AsyncAnyPages
    from .types import Response

T = TypeVar("T")
PageT = TypeVar("PageT")

#: How a value is written in a path: as an integer, a number, a boolean, text, or text that may be empty.
Form: TypeAlias = Literal["number", "decimal", "boolean", "text", "text_or_empty", "time"]
#: How a body is written.
BodyForm: TypeAlias = Literal["json", "form", "multipart"]


class RequestSpec:
    """A call's arguments as data, as they were given: what is checked and written before they are sent is the client's.

    `path` and `query` hold names, values and their forms, `headers` names and values; `body` is a model, JSON data, or
    `UNSET` for none, and `body_kind` what it has to be.
    """

    def __init__(
        self,
        operation: Operation,
        *,
        path: tuple[tuple[str, Any, Form], ...] = (),
        query: tuple[tuple[str, Any, Form], ...] = (),
        headers: tuple[tuple[str, Any], ...] = (),
        body: Any = UNSET,
        body_kind: Kind | None = None,
        body_name: str = "",
        body_form: BodyForm = "json",
        no_content: bool = False,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.body_form = body_form
        self.body_kind = body_kind
        self.body_name = body_name
        self.no_content = no_content

    def __repr__(self) -> str:
        return f"RequestSpec({self.operation.name})"


def as_it_is(data: Any, notes: Notes) -> Any:
    """The decoder of responses of which nothing is known: whatever JSON it is, or text."""
    return data


def as_bytes(data: bytes, notes: Notes) -> bytes:
    """The decoder of responses that are no JSON, such as CSV or PDF: the body as it came."""
    return data


def nothing(data: Any, notes: Notes) -> None:
    """The decoder of operations without a response."""


if TYPE_CHECKING:  # a protocol is for type checkers: making these would cost a program's start 0.2 ms

    class SyncClient(Protocol):
        """What the synchronous endpoints and resources ask of a client."""

        def _execute(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> T: ...

        def _execute_detailed(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> Response[T]: ...

        def _paginate(
            self, operation: Operation, fetch: Callable[..., PageT], arguments: Mapping[str, Any], *, prefetch: int
        ) -> AnyPages[Any, PageT]: ...

    class AsyncClient(Protocol):
        """What the asynchronous endpoints and resources ask of a client."""

        async def _execute(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> T: ...

        async def _execute_detailed(self, spec: RequestSpec, decode: Callable[[Any, Notes], T]) -> Response[T]: ...

        def _paginate(
            self,
            operation: Operation,
            fetch: Callable[..., Awaitable[PageT]],
            arguments: Mapping[str, Any],
            *,
            prefetch: int,
        ) -> AsyncAnyPages[Any, PageT]: ...
