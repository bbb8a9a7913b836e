from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class SegmentList(Model):
    """The segments of the workspace."""

    __slots__ = ("segments",)

    FIELDS: ClassVar[dict[str, str]] = {"segments": "segments"}

    segments: list[Segment]
    """The segments; empty or null when there are none."""

    def __init__(self, *, segments: list[Segment] = ABSENT_LIST) -> None:
        self._extra = None
        self.segments = AbsentList() if segments is ABSENT_LIST else segments

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "segments", fields.segments)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SegmentList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SegmentList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _segments = d["segments"]
    made.segments = (
        [_Segment(item) if class_of(item) is dict else other_object(item, _Segment) for item in _segments]
        if class_of(_segments) is list
        else other_list(_segments)
    )
    return made


from .segment import Segment
from .segment import read as _Segment
