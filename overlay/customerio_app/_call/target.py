"""Which operation of the API a method and path of the caller's mean, and what is assumed where they mean none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from customerio_app_api.operations import DEFAULT_RATE_LIMIT, OPERATIONS, RATE_LIMITS, Operation

from customerio_app._call.request import SEGMENTS
from customerio_app._settings import Settings, origin_of
from customerio_app.errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Sequence

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_REPEATABLE: Final = _READING | {"PUT", "DELETE"}
_METHOD: Final = r"[A-Z]{1,20}"
_CHOSEN_PATH: Final = rf"{SEGMENTS}/?(?:\?[!-\"$-~]*)?"
_PLAIN_SEGMENT: Final = r"[a-z_]{1,30}|v\d{1,3}"


def unpublished(
    name: str, method: str, path: str, buckets: tuple[str, ...], retry: Literal["safe", "unsafe"]
) -> Operation:
    """An operation that the description does not have. Name and path hold no values of the caller's."""
    return Operation(name, method, path, "", "", "", buckets, retry, method in _READING, service_accounts=True)


def chosen(
    method: str, path: str, *, retry: Literal["safe", "unsafe"] | None, buckets: Sequence[str] | None
) -> Operation:
    """The operation for a method and path of the caller's, with what the description says of them, if anything.

    Raises:
        InvalidRequestError: ``method``, ``retry`` or a bucket is none.
    """
    if not isinstance(method, str) or not re.fullmatch(_METHOD, method := method.upper()):
        raise InvalidRequestError("method must be the name of an HTTP method, such as 'GET'")
    if retry not in (None, "safe", "unsafe"):
        raise InvalidRequestError("retry must be 'safe', 'unsafe' or None")
    operation = find_operation(method, path)
    if operation is None:
        shown = _shown(path)
        usual: Literal["safe", "unsafe"] = "safe" if method in _REPEATABLE else "unsafe"
        operation = unpublished(f"{method} {shown}", method, shown, (DEFAULT_RATE_LIMIT,), usual)
    operation = copy(operation)
    if buckets is not None:
        operation.rate_limits = _check_buckets(buckets)
    if retry is not None:
        operation.retry = retry
    return operation


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
    found: dict[tuple[str, int], list[tuple[list[str], Operation]]] = {}
    for operation in OPERATIONS.values():
        template = _segments(operation.path)
        found.setdefault((operation.method, len(template)), []).append((template, operation))
    for rows in found.values():
        rows.sort(key=lambda row: [part.startswith("{") for part in row[0]])
    return found


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
            raise InvalidRequestError("the URL is not below the client's base URL: the key is sent to the API only")
        path = path[len(settings.base_url) :]
    if not re.fullmatch(_CHOSEN_PATH, path):
        raise InvalidRequestError(
            "the path must be percent-encoded, without empty segments, '.' or '..', as in "
            "'/v1/customers/ada%40example.com/attributes'"
        )
    return path


def _check_buckets(buckets: Sequence[str]) -> tuple[str, ...]:
    names = (buckets,) if isinstance(buckets, str) else tuple(buckets) if isinstance(buckets, Iterable) else ("",)
    for name in names:
        if not isinstance(name, str) or name not in RATE_LIMITS:
            raise InvalidRequestError(f"no such rate limit bucket: there are {', '.join(sorted(RATE_LIMITS))}")
    return names


def _segments(path: str) -> list[str]:
    return path.partition("?")[0].split("/")[1:]


def _shown(path: str) -> str:
    """The start of a path, without what may be a value of the caller's."""
    first = [part if re.fullmatch(_PLAIN_SEGMENT, part) else "…" for part in _segments(path)[:2]]
    return "/" + "/".join(first) + ("/…" if len(_segments(path)) > 2 else "")
