from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrackedResponse(Model):
    """One answer in an in-app survey.

    Args:
        id: Number of the answer.
        ts: When it was given, in Unix seconds.
    """

    id: int
    """Number of the answer."""
    ts: int
    """When it was given, in Unix seconds."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TrackedResponse) -> TrackedResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_id, _ts) = d.values()
    if not ((class_of(_id) is int or _id is None) and (class_of(_ts) is int or _ts is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.ts = _ts
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(TrackedResponse, {"id": INTEGER, "ts": INTEGER}, read)
