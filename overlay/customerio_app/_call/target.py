"""What a request is to the rest of the client: an operation of the API's description, or a path of the caller's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple
from urllib.parse import quote

from customerio_app._settings import Origin, Settings, origin_of
from customerio_app.errors import ConfigurationError, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from customerio_app_api.operations import Operation

    #: A query value. A ``datetime`` only where the parameter is a Unix time; None leaves the parameter out.
    QueryValue = str | int | float | bool | datetime | None

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_REPEATABLE: Final = _READING | {"PUT", "DELETE"}
_METHOD: Final = re.compile(r"[A-Z]{1,20}")
_SEGMENTS: Final = r"(?:/(?!\.{1,2}(?:[/?]|$))[!-\"$-.0->@-~]+)+"
# The last one may be empty: no language means the default one.
_BUILT_PATH: Final = re.compile(rf"{_SEGMENTS}/?")
_CHOSEN_PATH: Final = re.compile(rf"{_SEGMENTS}/?(?:\?[!-\"$-~]*)?")
_PLAIN_SEGMENT: Final = re.compile(r"[a-z_]{1,30}|v\d{1,3}")


class Target(NamedTuple):
    """What a call addresses: a published operation, or a method and path that the caller chose.

    Attributes:
        name: for errors, logs and records; holds no value of the caller's.
        buckets: the rate limit buckets that every attempt draws from.
        safe: whether it may be repeated although it may have been carried out.
        reads: whether it only reads.
        shown_path: the path template, or as much of a caller's path as holds no values; for logs.
        operation: the published operation, where it is one.
        hint: what a bad status can mean, where what is said for the API does not fit.
    """

    name: str
    method: str
    buckets: tuple[str, ...]
    safe: bool
    reads: bool
    shown_path: str
    operation: Operation | None = None
    hint: str = ""

    @property
    def takes_id_type(self) -> bool:
        """Whether it finds a person by a kind of id that the caller chooses."""
        # The only paths with this parameter are those of people, and all of them take id_type beside it.
        return self.operation is not None and "{customer_id}" in self.operation.path


def published(operation: Operation) -> Target:
    """The target for an operation of the description."""
    method = operation.method
    safe = operation.retry == "safe"
    # By the description's own rule a POST is safe only where it reads.
    reads = method in _READING or (safe and method == "POST")
    return Target(operation.name, method, operation.rate_limits, safe, reads, operation.path, operation)


def chosen(method: str, path: str, *, retry: Literal["safe", "unsafe"] | None, buckets: Sequence[str] | None) -> Target:
    """The target for a method and path that the caller chose, with what the description says of them, if anything.

    Raises:
        InvalidRequestError: ``method``, ``retry`` or a bucket is none.
    """
    if not isinstance(method, str) or not _METHOD.fullmatch(method := method.upper()):
        raise InvalidRequestError("method must be the name of an HTTP method, such as 'GET'")
    if retry not in (None, "safe", "unsafe"):
        raise InvalidRequestError("retry must be 'safe', 'unsafe' or None")
    operation = find_operation(method, path)
    if operation is not None:
        known = published(operation)
        return Target(
            known.name,
            method,
            known.buckets if buckets is None else _check_buckets(buckets),
            known.safe if retry is None else retry == "safe",
            known.reads,
            operation.path,
            operation,
        )
    shown = _shown(path)
    return Target(
        f"{method} {shown}",
        method,
        (default_bucket(),) if buckets is None else _check_buckets(buckets),
        method in _REPEATABLE if retry is None else retry == "safe",
        method in _READING,
        shown,
    )


def find_operation(method: str, path: str) -> Operation | None:
    """The published operation whose path template fits a path, the one with most literal segments first."""
    segments = _segments(path)
    for template, operation in _templates().get((method, len(segments)), ()):
        if all(
            part == given or (part.startswith("{") and given) for part, given in zip(template, segments, strict=True)
        ):
            return operation
    return None


@cache
def _templates() -> Mapping[tuple[str, int], list[tuple[list[str], Operation]]]:
    from customerio_app_api.operations import OPERATIONS

    found: dict[tuple[str, int], list[tuple[list[str], Operation]]] = {}
    for operation in OPERATIONS.values():
        template = _segments(operation.path)
        found.setdefault((operation.method, len(template)), []).append((template, operation))
    for rows in found.values():
        rows.sort(key=lambda row: [part.startswith("{") for part in row[0]])
    return found


@cache
def default_bucket() -> str:
    """The bucket that most published operations draw from: the one for a path that is not published."""
    from customerio_app_api.operations import OPERATIONS

    counted = Counter(name for operation in OPERATIONS.values() for name in operation.rate_limits)
    return counted.most_common(1)[0][0]


@cache
def workspace_header() -> str | None:
    """The header that names the workspace of a service account's request, where the description has one."""
    from customerio_app_api.operations import OPERATIONS

    return next((name for operation in OPERATIONS.values() for name in operation.headers), None)


def service_account_headers(target: Target, headers: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """The headers that a service account's token needs beside it.

    Raises:
        ConfigurationError: the token cannot be used for the operation, or the workspace is not known.
    """
    name = workspace_header()
    if name is None or any(given.lower() == name.lower() for given in headers):
        return {}
    if target.operation is not None and not target.operation.headers:
        raise ConfigurationError(
            f"{target.name}: a service account's token works for sends only; use an App API key for this operation",
            operation=target.name,
        )
    if settings.workspace_id is None:
        raise ConfigurationError(
            f"{target.name}: a service account's token needs the workspace's number: pass workspace_id= to the client",
            operation=target.name,
        )
    return {name: str(settings.workspace_id)}


def relative_path(settings: Settings, path: str) -> str:
    """The part of a caller's path or URL that follows the base URL.

    Raises:
        InvalidRequestError: the URL belongs to another host, or the path is none.
    """
    if not isinstance(path, str):
        raise InvalidRequestError(f"path must be text, not {type(path).__name__}")
    if not path.startswith("/"):
        try:
            foreign = origin_of(path) != settings.origin
        except ValueError:
            raise InvalidRequestError("the path must begin with a slash") from None
        if foreign or not path.startswith(f"{settings.base_url}/"):
            raise InvalidRequestError(f"the URL is not below {settings.base_url}: the key is sent to the API only")
        path = path[len(settings.base_url) :]
    if not _CHOSEN_PATH.fullmatch(path):
        raise InvalidRequestError(
            "the path must be percent-encoded, without empty segments, '.' or '..', as in "
            "'/v1/customers/ada%40example.com/attributes'"
        )
    return path


def check_built_path(path: str, target: Target) -> None:
    """Check the path that was made of an operation's template and a caller's values.

    Raises:
        InvalidRequestError: a value left a segment empty, or is "." or "..", which no URL can carry.
    """
    if not _BUILT_PATH.fullmatch(path):
        raise InvalidRequestError(
            f"{target.name}: a path parameter must not be empty, '.' or '..'", operation=target.name
        )


def same_origin(url: str, origin: Origin) -> bool:
    """Whether a URL is at an origin; text that is no URL is not."""
    try:
        return origin_of(url) == origin
    except ValueError:
        return False


def query_string(params: Iterable[tuple[str, QueryValue]], target: Target) -> str:
    """The encoded query, or "". A space becomes ``%20``, because the API takes ``+`` literally.

    Raises:
        InvalidRequestError: a value is of a type that has no text form in a query.
    """
    times = target.operation.timestamps if target.operation is not None else ()
    pieces = []
    for name, value in params:
        if value is None:
            continue
        if name in times and type(value) is not int:
            from customerio_app.times import to_unix

            value = to_unix(value)
        pieces.append(f"{quote(name, safe='')}={quote(_text(name, value, target), safe='')}")
    return "&".join(pieces)


def _text(name: str, value: object, target: Target) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return str(value)
    raise InvalidRequestError(
        f"{target.name}: query parameter {name!r} cannot be a {type(value).__name__}: give text, a number or a boolean",
        operation=target.name,
    )


def flatten(params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None) -> list[tuple[str, Any]]:
    """Query parameters as pairs; a list or tuple as value repeats its name."""
    if params is None:
        return []
    pairs: Any = params.items() if isinstance(params, Mapping) else params
    flat: list[tuple[str, Any]] = []
    for name, value in pairs:
        flat.extend((name, item) for item in (value if isinstance(value, (list, tuple, set, frozenset)) else (value,)))
    return flat


def _check_buckets(buckets: Sequence[str]) -> tuple[str, ...]:
    from customerio_app_api.operations import RATE_LIMITS

    names = (buckets,) if isinstance(buckets, str) else tuple(buckets)
    for name in names:
        if name not in RATE_LIMITS:
            raise InvalidRequestError(f"no rate limit bucket {name!r:.40}: there are {', '.join(sorted(RATE_LIMITS))}")
    return names


def _segments(path: str) -> list[str]:
    return path.partition("?")[0].split("/")[1:]


def _shown(path: str) -> str:
    """The start of a path, without what may be a value of the caller's."""
    first = [part if _PLAIN_SEGMENT.fullmatch(part) else "…" for part in _segments(path)[:2]]
    return "/" + "/".join(first) + ("/…" if len(_segments(path)) > 2 else "")
