from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentSummary(Model):
    """A segment in short.

    Args:
        id: Number of the segment.
        name: Name of the segment.
        description: What the segment is for.
    """

    id: int
    """Number of the segment."""
    name: str
    """Name of the segment."""
    description: str | None = None
    """What the segment is for."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentSummary) -> SegmentSummary:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_id, _name, _description) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_description) is str or _description is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.description = _description
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(SegmentSummary, {"id": INTEGER, "name": TEXT, "description": TEXT}, read)
