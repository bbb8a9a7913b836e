from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentList(Listed["Segment"]):
    """The segments of the workspace.

    Args:
        segments: The segments; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "segments"
    segments: list[Segment] = _field(factory=NoList)
    """The segments; empty or null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentList) -> SegmentList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _segments = d["segments"]
    if not (_segments is UNSET or _segments is None or class_of(_segments) is list and each_is(_segments, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.segments = (
        [_Segment(item, notes) for item in _segments]
        if _segments
        else NoList()
        if _segments is UNSET or _segments is None
        else _segments
    )
    return made  # type: ignore[no-any-return]


from .segment import Segment
from .segment import read as _Segment

_SHAPES: Shapes = {}
_ABSENT = describe(SegmentList, {"segments": Array(Object(_Segment))}, read)
