from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _segment = d["segment"]
    if not (_segment is None or class_of(_segment) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.segment = None if _segment is None else _Segment(_segment, notes)
    return made  # type: ignore[no-any-return]


from .segment import Segment
from .segment import read as _Segment

_ABSENT, _ALL = describe(SegmentResponse, {"segment": Object(_Segment)}, read)
