"""From an answer's bytes to the caller's value, and from a failure on that way to the place of the bad field."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from customerio_app._call.status_errors import Headers, looks_like_html
from customerio_app._call.target import Target
from customerio_app._json import CollectorPaused, read_json
from customerio_app.errors import CustomerIOError, DecodeError

T = TypeVar("T")

Place = tuple[str | int, ...]


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
    place: Place = ()
    if no_content:
        if not looks_like_html(content):
            return decode(None)
        trouble = "a web page instead of the API's answer"
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


def _place(error: BaseException) -> Place:
    """Where in the answer the value stands that made decoding fail; () where that cannot be told."""
    from customerio_app_api.errors import bad_field_path

    known = getattr(error, "field_path", None)
    return known if isinstance(known, tuple) else bad_field_path(error)
