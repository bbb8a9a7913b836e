"""Where an answer could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def bad_field_path(error: BaseException) -> tuple[str | int, ...]:
    """The way to the field that made a `from_dict` fail, such as `("messages", 3, "metrics")`.

    Each `from_dict` takes the fields out of a copy in their order, so the last one that is gone is the one that failed.
    """
    path: list[str | int] = []
    value: Any = None
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        traceback = traceback.tb_next
        if frame.f_code.co_name != "from_dict" or "src_dict" not in frame.f_locals:
            continue
        source, left, fields = (frame.f_locals.get(name) for name in ("src_dict", "d", "cls"))
        if value is not None:
            path.extend(_position(value, source))
        value = None
        names = getattr(fields, "FIELDS", ())
        if isinstance(source, Mapping) and isinstance(left, dict):
            taken = [name for name in names if name in source and name not in left]
            if taken:
                path.append(taken[-1])
                value = source[taken[-1]]
    return tuple(path)


def _position(container: Any, item: Any) -> tuple[str | int, ...]:
    """Where an object lies in the field's value: an index, a key, or nothing when it is the value itself."""
    if isinstance(container, list):
        return tuple(index for index, value in enumerate(container) if value is item)[:1]
    if isinstance(container, dict) and container is not item:
        return tuple(key for key, value in container.items() if value is item)[:1]
    return ()
