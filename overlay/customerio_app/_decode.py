"""From a response's bytes to the caller's value, and the names of what in it is not as described."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from customerio_app_api.client import as_it_is
from customerio_app_api.fields import decode as read_model

from customerio_app._envelopes import Headers, looks_like_html
from customerio_app._json import CollectorPaused, read_json
from customerio_app._routes import Target
from customerio_app.errors import DecodeError

if TYPE_CHECKING:
    from customerio_app_api.fields import Notes

T = TypeVar("T")

logger: Final = logging.getLogger("customerio_app")

#: What was logged already: an operation and the path of a field.
_logged: Final[set[tuple[str, str]]] = set()
_MOST_LOGGED: Final = 10_000


def decode_answer(
    content: bytes,
    decode: Callable[[Any, Notes], T],
    *,
    no_content: bool,
    target: Target,
    status_code: int,
    headers: Callable[[], Headers],
    strict: bool = False,
) -> tuple[T, tuple[str, ...]]:
    """Read a 2xx response.

    Parameters:
        no_content: the operation responds without a body, so that whatever comes is passed over, except a web page,
            which shows that something else than the API responded.
        strict: whether a value that is not what the description says is an error.

    Returns:
        The value, and the paths of what in it is not what the description says, such as ``messages[].campaign_id``.

    Raises:
        DecodeError: the body is no JSON, a web page, empty where one is promised, or of another kind at the top.
    """
    unexpected: tuple[str, ...] = ()
    if no_content:
        if not looks_like_html(content):
            return decode(None, []), ()
        trouble = "a web page instead of the API's response"
    else:
        with CollectorPaused(len(content)):
            try:
                # Nothing more to learn from an operation that did its work.
                data = {} if not target.reads and not content.strip() else read_json(content)
                if not target.reads and not data and decode is not as_it_is:
                    data = {}
                if class_of(data) is dict or (decode is as_it_is and class_of(data) is list):
                    value, unexpected = read_model(decode, data)
                    if not unexpected:
                        return value, ()
                    if not strict:
                        _log(target.name, unexpected)
                        return value, unexpected
                    trouble = f"not what the description says: {', '.join(unexpected)}"
                else:
                    trouble = f"{_KINDS.get(class_of(data), 'null')} instead of an object"
            except (ValueError, RecursionError):
                trouble = _not_json(content)
    # Raised out here without a cause: the exceptions above quote the response, which can hold people's data.
    raise DecodeError(
        f"{target.name}: the API accepted the request ({status_code}), but its response cannot be read: {trouble}",
        operation=target.name,
        status_code=status_code,
        path=", ".join(unexpected),
        body=content,
        headers=headers(),
        maybe_applied=not target.reads,
    )


class_of: Final = type

_KINDS: Final = {str: "text", bool: "a boolean", int: "a number", float: "a number", list: "an array"}


def _log(operation: str, paths: tuple[str, ...]) -> None:
    """Warn of each field once: what the API sends every time must not fill the log."""
    for path in paths:
        if (operation, path) not in _logged and len(_logged) < _MOST_LOGGED:
            _logged.add((operation, path))
            logger.warning("%s: %s in a response is not what the description says; kept as it came", operation, path)


def _not_json(content: bytes) -> str:
    if not content.strip():
        return "it is empty"
    return "a web page instead of JSON" if looks_like_html(content) else "it is not JSON"
