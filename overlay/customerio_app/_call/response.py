"""From a response's bytes to the caller's value, and the names of what in it is not as described."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar

from customerio_app_api.client import as_bytes, as_it_is
from customerio_app_api.fields import ValueReader
from customerio_app_api.fields import decode as read_model

from customerio_app._call.body import looks_like_html
from customerio_app.errors import DecodeError

if TYPE_CHECKING:
    from customerio_app_api.fields import Notes
    from customerio_app_api.operations import Operation

T = TypeVar("T")

#: Bytes from which msgspec pays: importing it costs about as much as it saves on the first few such responses
#: (measured: 9 ms to import, 1 ms saved for 500 kB).
LONG: Final = 65_536

_KINDS: Final = {str: "text", bool: "a boolean", int: "a number", float: "a number", list: "an array"}


def decode_response(
    content: bytes,
    decode: Callable[[Any, Notes], T],
    *,
    no_content: bool,
    operation: Operation,
    status_code: int,
    headers: Mapping[str, str],
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
    if no_content or decode is as_bytes:
        if not looks_like_html(content):
            return decode(None if no_content else content, []), ()
        trouble = "a web page instead of the API's response"
    else:
        with CollectorPaused(len(content)):
            try:
                # Nothing more to learn from an operation that did its work.
                data = {} if not operation.reads and not content.strip() else read_json(content)
                whole = decode if isinstance(decode, ValueReader) else None
                if not operation.reads and not data and decode is not as_it_is:
                    data = {} if whole is None or whole.takes({}) else None
                if whole.takes(data) if whole else type(data) is dict or decode is as_it_is:
                    value, unexpected = read_model(decode, data)
                    if not unexpected:
                        return value, ()
                    if not strict:
                        # Imported here: most responses are as described.
                        from customerio_app._unexpected import log_unexpected

                        log_unexpected(operation.name, unexpected)
                        return value, unexpected
                    trouble = f"not what the description says: {', '.join(unexpected)}"
                else:
                    wanted = "an object" if whole is None else "what the description says"
                    trouble = f"{_KINDS.get(type(data), 'null')} instead of {wanted}"
            except (ValueError, RecursionError):
                if decode is as_it_is and not looks_like_html(content):
                    return decode(content.decode(errors="replace"), []), ()
                trouble = _not_json(content)
    # Raised out here without a cause: the exceptions above quote the response, which can hold people's data.
    raise DecodeError(
        f"{operation.name}: the API accepted the request ({status_code}), but its response cannot be read: {trouble}",
        operation=operation.name,
        status_code=status_code,
        path=", ".join(unexpected),
        body=content,
        headers=headers,
        maybe_applied=not operation.reads,
    )


def _not_json(content: bytes) -> str:
    if not content.strip():
        return "it is empty"
    return "a web page instead of JSON" if looks_like_html(content) else "it is not JSON"


def read_json(content: bytes) -> Any:
    """The value of a JSON text.

    Both readers give the same for every text that is JSON: integers keep all their digits. What msgspec refuses goes to
    the standard library, which also takes a byte order mark, UTF-16, ``NaN`` and lone surrogates.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    if len(content) >= LONG:
        fast = _fast_reader()
        if fast is not None:
            try:
                return fast(content)
            except ValueError:
                pass
    return json.loads(content)


def json_or_none(content: bytes) -> Any:
    """The value of a JSON text, or None for what is not JSON."""
    try:
        return read_json(content)
    except (ValueError, RecursionError):
        return None


@cache
def _fast_reader() -> Callable[[bytes], Any] | None:
    try:
        decode: Callable[[bytes], Any] = import_module("msgspec.json").Decoder().decode
    except ImportError:
        return None
    return decode


class CollectorPaused:
    """Holds off the cyclic garbage collector while a long response is read, for milliseconds.

    Reading makes thousands of objects and no garbage, and each few hundred of them would start a collection, now and
    then one that visits everything the program holds. Where the collector is off already, or a response is short, it
    does nothing. Memory is freed as always: only cycles wait.

    Parameters:
        size: bytes of the response.
    """

    def __init__(self, size: int) -> None:
        self._paused = size >= LONG and gc.isenabled()

    def __enter__(self) -> None:
        if self._paused:
            gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._paused:
            gc.enable()
