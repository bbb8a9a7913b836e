"""From an answer's bytes to the caller's value, and from a failure on that way to the place of the bad field."""

from __future__ import annotations

import dis
import json
from collections.abc import Callable, Iterable
from types import CodeType, TracebackType
from typing import Any, Final, TypeVar

from customerio_app._envelopes import Headers, looks_like_html
from customerio_app._routes import Target
from customerio_app.errors import CustomerIOError, DecodeError

T = TypeVar("T")

Place = tuple[str | int, ...]

_DECODER: Final = "from_dict"


def decode_answer(
    content: bytes,
    decode: Callable[[Any], T],
    *,
    no_content: bool,
    target: Target,
    status_code: int,
    headers: Callable[[], Headers],
) -> T:
    """Read a 2xx answer.

    Parameters:
        no_content: the operation answers without a body, so that whatever comes is passed over, except a web page,
            which shows that something else than the API answered.

    Raises:
        DecodeError: the body is not what the description promises.
    """
    if no_content:
        if not looks_like_html(content):
            return decode(None)
        trouble, place = "a web page instead of the API's answer", ()
    else:
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):
            trouble, place = _not_json(content), ()
        else:
            try:
                return decode(data)
            except CustomerIOError:
                raise
            except Exception as error:  # noqa: BLE001 - bad data makes any of KeyError, TypeError, ValueError, ...
                trouble, place = f"a value that is not what it should be ({type(error).__name__})", locate(error, data)
    # Raised out here without a cause: the exceptions above quote the answer, which can hold people's data.
    where = show(place)
    raise DecodeError(
        f"{target.name}: the API accepted the request ({status_code}), but its answer cannot be read: {trouble}"
        + (f" at {where}" if where else ""),
        operation=target.name,
        status_code=status_code,
        path=where,
        body=content,
        headers=headers(),
        maybe_applied=not target.reads,
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


def locate(error: BaseException, data: object) -> Place:
    """Where in ``data`` the value stands that made decoding fail; () where that cannot be told.

    An exception that knows says so in an attribute ``field_path``. Otherwise the traceback tells: each ``from_dict``
    frame holds the very object that it decodes, so that it is found in ``data`` by identity, and the last text
    constant that its code loaded is the name of the field.
    """
    known = getattr(error, "field_path", None)
    if isinstance(known, tuple):
        return known
    place: Place = ()
    current = data
    field: str | None = None
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_name == _DECODER:
            source = _source(trace)
            step = _find(current, source, field)
            if step is None:
                return place if field is None else (*place, field)
            place, current = (*place, *step), source
            field = _last_text(code, trace.tb_lasti, source)
        trace = trace.tb_next
    if isinstance(error, KeyError) and error.args and isinstance(error.args[0], str):
        if not isinstance(current, dict) or error.args[0] not in current:
            return (*place, error.args[0])
    return place if field is None else (*place, field)


def _source(trace: TracebackType) -> object:
    """The object that a ``from_dict`` frame was called with: its first argument after ``cls``."""
    code = trace.tb_frame.f_code
    names = code.co_varnames[: code.co_argcount]
    return trace.tb_frame.f_locals.get(names[1]) if len(names) > 1 else None


def _find(container: object, wanted: object, field: str | None) -> Place | None:
    """The way from a container to an object in it, by identity; below ``field`` where that is known."""
    if container is wanted:
        return ()
    if isinstance(container, dict):
        if field is not None and field in container:
            way = _find(container[field], wanted, None)
            if way is not None:
                return (field, *way)
        pairs: Iterable[tuple[str | int, object]] = container.items()
    elif isinstance(container, list):
        pairs = enumerate(container)
    else:
        return None
    for step, value in pairs:
        way = _find(value, wanted, None)
        if way is not None:
            return (step, *way)
    return None


def _last_text(code: CodeType, offset: int, source: object) -> str | None:
    """The last text constant before an offset in a code object that can be a field's name."""
    name = None
    for instruction in dis.get_instructions(code):
        if instruction.offset > offset:
            break
        if instruction.opname in {"LOAD_CONST", "RETURN_CONST"} and isinstance(instruction.argval, str):
            name = instruction.argval
    if name is None or (isinstance(source, dict) and name not in source):
        return None
    return name
