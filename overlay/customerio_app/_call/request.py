"""From arguments to a request: its headers, query and body. Nothing here sends anything, or sees httpx."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from customerio_app_api.operations import WORKSPACE_HEADER

from customerio_app._call.encode import SHOWN_NAME, Encoded, encode, encode_json, form_text
from customerio_app._struct import Struct
from customerio_app.errors import ConfigurationError, InvalidRequestError, refusal
from customerio_app.times import to_unix

if TYPE_CHECKING:
    from datetime import datetime

    from customerio_app_api.client import RequestSpec
    from customerio_app_api.operations import Operation

    from customerio_app._settings import Settings

    #: A query value. A ``datetime`` only where the parameter is a Unix time; None leaves the parameter out.
    QueryValue = str | int | float | bool | datetime | None

_HEADERS: Final = (("Accept", "application/json"), ("Accept-Encoding", "gzip, deflate"), ("Connection", "keep-alive"))
_OUR_PACKAGES: Final = ("customerio_app", "customerio_app_api")
#: Headers that say how a request travels: one that contradicts it breaks the connection, or smuggles another request.
_FRAMING: Final = frozenset(
    {"connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"}
)
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE: Final = r"(?:[!-~](?:[ -~]*[!-~])?)?"
#: Segments that are neither empty nor "." or "..".
SEGMENTS: Final = r"(?:/(?!\.{1,2}(?:[/?]|$))[!-\"$-.0->@-~]+)+"


class Request(Struct):
    """A request before it becomes httpx's: path and query are encoded, the body is bytes or a form.

    Key and User-Agent are not in it: they are added for each attempt.

    Attributes:
        shown_url: the URL for logs, without values of the caller's.
        with_key: whether the key may go along, where the URL is the API's.
    """

    method: str
    url: str
    shown_url: str
    headers: list[tuple[str, str]]
    content: bytes | None = None
    files: list[Any] | None = None
    with_key: bool = True


def published_request(spec: RequestSpec, settings: Settings, now: Callable[[], float]) -> Request:
    """The request for an operation, from what its generated function put together.

    Parameters:
        now: gives the time in Unix seconds, for times that may lie only so far ahead.

    Raises:
        InvalidRequestError: an argument cannot be sent.
        ConfigurationError: a service account's token cannot be used for the operation.
    """
    operation = spec.operation
    if operation.deprecated:
        warn_deprecated(operation)
    return _built(operation, encode(spec, now), settings)


_warned: Final[set[str]] = set()


def warn_deprecated(operation: Operation) -> None:
    """Warn once in a process, at the caller's line, that an operation is going to end."""
    if operation.name in _warned:
        return
    _warned.add(operation.name)
    # Imported here: most programs call nothing that is deprecated.
    import sys
    import warnings

    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OUR_PACKAGES:
        level, frame = level + 1, frame.f_back
    text = f"{operation.name} is deprecated: the API may stop offering it, see {operation.documentation}"
    warnings.warn(text, DeprecationWarning, stacklevel=level)


def chosen_request(
    operation: Operation,
    path: str,
    params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None,
    json: Any,
    headers: Mapping[str, str] | None,
    settings: Settings,
) -> Request:
    """The request for a path of the caller's.

    Raises:
        InvalidRequestError, ConfigurationError: as for ``published_request``.
    """
    body = None if json is None else encode_json(json, operation.name)
    query = _flat(operation, params)
    return _built(operation, Encoded(path=path, query=query, headers=headers or {}, content=body), settings)


def _built(operation: Operation, sent: Encoded, settings: Settings) -> Request:
    headers = _headers(checked_headers(sent.headers, operation), operation, settings)
    if sent.content is not None:
        headers.append(("Content-Type", sent.content_type))
    url = settings.base_url + sent.path
    query = query_string(sent.query, operation)
    if query:
        url = f"{url}{'&' if '?' in sent.path else '?'}{query}"
    return Request(
        method=operation.method,
        url=url,
        shown_url=f"{settings.origin[0]}://{settings.host}{operation.path}",
        headers=headers,
        content=sent.content,
        files=sent.files,
        with_key=operation.needs_key,
    )


def query_string(params: Iterable[tuple[str, QueryValue]], operation: Operation) -> str:
    """The encoded query, or "". A space becomes ``%20``, because the API takes ``+`` literally.

    Raises:
        InvalidRequestError: a value is of a type that has no text form in a query.
    """
    pieces = []
    for name, value in params:
        if value is None:
            continue
        try:
            if name in operation.timestamps and type(value) is not int:
                value = to_unix(value)
            encoded = quote(name, safe="")
            if isinstance(value, (str, int, float)):
                pieces.append(f"{encoded}={quote(form_text(value), safe='')}")
                continue
            kind = type(value).__name__
            trouble = f"query parameter {_shown(name)} cannot be a {kind}: give text, a number or a boolean"
        except InvalidRequestError as error:
            trouble = f"query parameter {_shown(name)}: {error}"
        except (TypeError, ValueError) as error:
            trouble = f"a query parameter has no text form ({type(error).__name__})"
        # Out here, because the exception quotes the value.
        raise refusal(operation.name, trouble)
    return "&".join(pieces)


def _shown(name: str) -> str:
    """A parameter's name in quotes, unless it may be people's data."""
    return repr(name) if re.fullmatch(SHOWN_NAME, name) else "..."


def _flat(operation: Operation, params: Mapping[str, Any] | Iterable[tuple[str, Any]] | None) -> list[tuple[str, Any]]:
    """Query parameters as pairs; a list or tuple as value repeats its name."""
    pairs: Any = params.items() if isinstance(params, Mapping) else () if params is None else params
    flat: list[tuple[str, Any]] = []
    try:
        for name, value in pairs:
            items = value if isinstance(value, (list, tuple, set, frozenset)) else (value,)
            flat.extend((name, item) for item in items)
    except (TypeError, ValueError):
        raise refusal(operation.name, "params must be a mapping, or pairs of a name and a value") from None
    return flat


def _headers(given: Mapping[str, str], operation: Operation, settings: Settings) -> list[tuple[str, str]]:
    taken = {name.lower() for name in given}
    headers = [pair for pair in _HEADERS if pair[0].lower() not in taken]
    headers += [(name, value) for name, value in given.items() if name.lower() != "content-type"]
    if WORKSPACE_HEADER is None or WORKSPACE_HEADER.lower() in taken:
        return headers
    if settings.is_service_account and operation.needs_key:
        headers.append((WORKSPACE_HEADER, _workspace(operation, settings)))
    return headers


def _workspace(operation: Operation, settings: Settings) -> str:
    """The workspace's number, which a service account's token needs beside it."""
    if not operation.service_accounts:
        trouble = "a service account's token works for sends only; use an App API key for this operation"
    elif settings.workspace_id is None:
        trouble = "a service account's token needs the workspace's number: pass workspace_id= to the client"
    else:
        return str(settings.workspace_id)
    raise ConfigurationError(f"{operation.name}: {trouble}", operation=operation.name)


def checked_headers(headers: Mapping[str, str], operation: Operation) -> Mapping[str, str]:
    """Check headers. The messages repeat neither name nor value: either may be a key in the wrong place."""
    if not isinstance(headers, Mapping):
        raise refusal(operation.name, "headers must be a mapping from names to values")
    trouble = ""
    for name, value in headers.items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            trouble = "a header's name must be of letters, digits and hyphens"
        elif name.lower() == "authorization":
            trouble = "headers cannot replace the key: make a client with another api_key"
        elif name.lower() in _FRAMING and (name, value) not in _HEADERS:
            trouble = f"the client sets {name.title()} itself: leave it out of headers"
        elif not isinstance(value, str) or not re.fullmatch(_HEADER_VALUE, value):
            trouble = "a header's value must be printable ASCII text without spaces at its ends"
        if trouble:
            raise refusal(operation.name, trouble)
    return headers
