from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentResponse(Model):
    """One segment.

    Args:
        segment: The segment.
    """

    segment: Segment
    """The segment."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentResponse) -> SegmentResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _segment = d["segment"]
    if not (class_of(_segment) is dict or _segment is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.segment = None if _segment is None else _Segment(_segment, notes)
    return made  # type: ignore[no-any-return]


from .segment import Segment
from .segment import read as _Segment

_SHAPES: Shapes = {}
_ABSENT = describe(SegmentResponse, {"segment": Object(_Segment)}, read)
