from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.id, made.name, made.description) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.name is None or class_of(made.name) is str)
        and (made.description is None or class_of(made.description) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(SegmentSummary, {"id": INTEGER, "name": TEXT, "description": TEXT}, read)
