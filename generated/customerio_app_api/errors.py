"""Where an answer could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def bad_field_path(error: BaseException) -> tuple[str | int, ...]:
    """The way to the field that made reading fail, such as `("messages", 3, "metrics")`.

    The traceback holds each `read` that was under way with what it read. Which field of that failed shows by
    reading its fields again, one at a time.
    """
    path: list[str | int] = []
    value: Any = None
    model: Any = None
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        traceback = traceback.tb_next
        if frame.f_code.co_name != "read" or "src_dict" not in frame.f_locals:
            continue
        source, model = frame.f_locals["src_dict"], frame.f_locals.get("cls")
        path.extend(_position(value, source))
        value = None
        name = _unreadable(model, source)
        if name is not None:
            path.append(name)
            value = source[name]
    if isinstance(value, (list, dict)) and _readable(model, path[-1], type(value)()):
        path.extend(_bad_item(model, path[-1], value))
    return tuple(path)


def _unreadable(model: Any, source: Any) -> str | None:
    """The first field that cannot be read by itself."""
    if isinstance(source, Mapping):
        for name in getattr(model, "FIELDS", ()):
            if name in source and not _readable(model, name, source[name]):
                return str(name)
    return None


def _bad_item(model: Any, name: Any, value: list[Any] | dict[str, Any]) -> tuple[str | int, ...]:
    """Which item of a list or map cannot be read by itself."""
    if isinstance(value, list):
        return tuple(index for index, item in enumerate(value) if not _readable(model, name, [item]))[:1]
    return tuple(key for key, item in value.items() if not _readable(model, name, {key: item}))[:1]


def _readable(model: Any, name: Any, value: Any) -> bool:
    try:
        model.from_dict({name: value})
    except Exception:  # what bad data makes of the reader is not known beforehand
        return False
    return True


def _position(container: Any, item: Any) -> tuple[str | int, ...]:
    """Where an object lies in the field's value: an index, a key, or nothing when it is the value itself."""
    if isinstance(container, list):
        return tuple(index for index, value in enumerate(container) if value is item)[:1]
    if isinstance(container, dict) and container is not item:
        return tuple(key for key, value in container.items() if value is item)[:1]
    return ()
