from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentDependencies(Model):
    """What uses a segment.

    Args:
        segment_id: Number of the segment.
        used_by: Campaigns and newsletters that use it.
    """

    segment_id: int
    """Number of the segment."""
    used_by: SegmentOrSenderUsage
    """Campaigns and newsletters that use it."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentDependencies) -> SegmentDependencies:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_segment_id, _used_by) = d.values()
    if not ((class_of(_segment_id) is int or _segment_id is None) and (class_of(_used_by) is dict or _used_by is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.segment_id = _segment_id
    made.used_by = None if _used_by is None else _SegmentOrSenderUsage(_used_by, notes)
    return made  # type: ignore[no-any-return]


from .segment_or_sender_usage import SegmentOrSenderUsage
from .segment_or_sender_usage import read as _SegmentOrSenderUsage

_SHAPES: Shapes = {}
_ABSENT = describe(SegmentDependencies, {"segment_id": INTEGER, "used_by": Object(_SegmentOrSenderUsage)}, read)
