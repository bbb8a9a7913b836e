from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
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


class PeopleOrItem(Model):
    """One item of a top-level `or`: an `and`, a `not`, a `segment` or an `attribute`, never another `or`. Give one
    property an item; how several would combine is not documented.
    """

    __slots__ = ("and_", "not_", "segment", "attribute")

    FIELDS: ClassVar[dict[str, str]] = {"and": "and_", "not": "not_", "segment": "segment", "attribute": "attribute"}

    and_: list[PeopleCondition]
    """Matches if all of these conditions do; they are `segment` or `attribute` only."""

    not_: PeopleNot | Unset
    """Matches if this group or condition does not."""

    segment: SegmentRef | Unset
    """Matches the people in this segment."""

    attribute: AttributeCondition | Unset
    """Matches people by one attribute."""

    def __init__(
        self,
        *,
        and_: list[PeopleCondition] = ABSENT_LIST,
        not_: PeopleNot | Unset = UNSET,
        segment: SegmentRef | Unset = UNSET,
        attribute: AttributeCondition | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.and_ = AbsentList() if and_ is ABSENT_LIST else and_
        self.not_ = not_
        self.segment = segment
        self.attribute = attribute

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "and", fields.and_)
        if (v := fields.not_) is not UNSET:
            out["not"] = encode(v)
        if (v := fields.segment) is not UNSET:
            out["segment"] = encode(v)
        if (v := fields.attribute) is not UNSET:
            out["attribute"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleOrItem.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleOrItem) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_and_, _not_, _segment, _attribute) = d.values()
    made.and_ = (
        [_PeopleCondition(item) if class_of(item) is dict else other_object(item, _PeopleCondition) for item in _and_]
        if class_of(_and_) is list
        else other_list(_and_)
    )
    made.not_ = _PeopleNot(_not_) if class_of(_not_) is dict else other_object(_not_, _PeopleNot)
    made.segment = _SegmentRef(_segment) if class_of(_segment) is dict else other_object(_segment, _SegmentRef)
    made.attribute = (
        _AttributeCondition(_attribute)
        if class_of(_attribute) is dict
        else other_object(_attribute, _AttributeCondition)
    )
    return made


from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_condition import PeopleCondition
from .people_condition import read as _PeopleCondition
from .people_not import PeopleNot
from .people_not import read as _PeopleNot
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef
