"""From a response's bytes to the caller's value, and from a failure on that way to the place of the bad field."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from customerio_app._call.status_errors import looks_like_html
from customerio_app.errors import CustomerIOError, DecodeError

if TYPE_CHECKING:
    from customerio_app_api.operations import Operation

T = TypeVar("T")

Place = tuple[str | int, ...]

#: Bytes from which msgspec pays: importing it costs about as much as it saves on the first few such responses
#: (measured: 9 ms to import, 1 ms saved for 500 kB).
LONG: Final = 65_536


def decode_answer(
    content: bytes,
    decode: Callable[[Any], T],
    *,
    no_content: bool,
    operation: Operation,
    status_code: int,
    headers: Mapping[str, str],
) -> T:
    """Read a 2xx response.

    Parameters:
        no_content: the operation responds without a body, so that whatever comes is passed over, except a web page,
            which shows that something else than the API responded.

    Raises:
        DecodeError: the body is not what the description promises.
    """
    place: Place = ()
    if no_content:
        if not looks_like_html(content):
            return decode(None)
        trouble = "a web page instead of the API's response"
    else:
        with CollectorPaused(len(content)):
            try:
                data = read_json(content)
            except (ValueError, RecursionError):
                trouble = _not_json(content)
            else:
                try:
                    return decode(data)
                except CustomerIOError:
                    raise
                except Exception as error:  # bad data makes any of KeyError, TypeError, ValueError, ...
                    trouble, place = f"a value that is not what it should be ({type(error).__name__})", _place(error)
    # Raised out here without a cause: the exceptions above quote the response, which can hold people's data.
    where = show(place)
    raise DecodeError(
        f"{operation.name}: the API accepted the request ({status_code}), but its response cannot be read: {trouble}"
        + (f" at {where}" if where else ""),
        operation=operation.name,
        status_code=status_code,
        path=where,
        body=content,
        headers=headers,
        maybe_applied=not operation.reads,
    )


def _not_json(content: bytes) -> str:
    if not content.strip():
        return "it is empty"
    return "a web page instead of JSON" if looks_like_html(content) else "it is not JSON"


def show(place: Iterable[str | int]) -> str:
    """A place in JSON for people: ``messages[3].metrics.sent``."""
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


def _place(error: BaseException) -> Place:
    """Where in the response the value stands that made decoding fail; () where that cannot be told."""
    from customerio_app_api.errors import bad_field_path

    known = getattr(error, "field_path", None)
    return known if isinstance(known, tuple) else bad_field_path(error)


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

    __slots__ = ("_paused", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._paused = False

    def __enter__(self) -> None:
        if self._size >= LONG and gc.isenabled():
            self._paused = True
            gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._paused:
            gc.enable()
