from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    check_choice,
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


class PeopleNegatedGroup(Model):
    """What a top-level `not` turns around. Exactly one of `and`, `or`, `segment` and `attribute` is given. Items of `and`
    and `or` may nest one level further, another `not` included.
    """

    __slots__ = ("and_", "or_", "segment", "attribute")

    FIELDS: ClassVar[dict[str, str]] = {"and": "and_", "or": "or_", "segment": "segment", "attribute": "attribute"}

    and_: list[PeopleNestedItem]
    """Matches if all of these items do."""

    or_: list[PeopleNestedItem]
    """Matches if at least one of these items does."""

    segment: SegmentRef | Unset
    """Matches the people in this segment."""

    attribute: AttributeCondition | Unset
    """Matches people by one attribute."""

    def __init__(
        self,
        *,
        and_: list[PeopleNestedItem] = ABSENT_LIST,
        or_: list[PeopleNestedItem] = ABSENT_LIST,
        segment: SegmentRef | Unset = UNSET,
        attribute: AttributeCondition | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.and_ = AbsentList() if and_ is ABSENT_LIST else and_
        self.or_ = AbsentList() if or_ is ABSENT_LIST else or_
        self.segment = segment
        self.attribute = attribute

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "and", fields.and_)
        put_list(out, "or", fields.or_)
        if (v := fields.segment) is not UNSET:
            out["segment"] = encode(v)
        if (v := fields.attribute) is not UNSET:
            out["attribute"] = encode(v)
        check_choice("PeopleNegatedGroup", out, ("and", "or", "segment", "attribute"), True)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleNegatedGroup.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleNegatedGroup) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_and_, _or_, _segment, _attribute) = d.values()
    made.and_ = (
        [_PeopleNestedItem(item) if class_of(item) is dict else other_object(item, _PeopleNestedItem) for item in _and_]
        if class_of(_and_) is list
        else other_list(_and_)
    )
    made.or_ = (
        [_PeopleNestedItem(item) if class_of(item) is dict else other_object(item, _PeopleNestedItem) for item in _or_]
        if class_of(_or_) is list
        else other_list(_or_)
    )
    made.segment = _SegmentRef(_segment) if class_of(_segment) is dict else other_object(_segment, _SegmentRef)
    made.attribute = (
        _AttributeCondition(_attribute)
        if class_of(_attribute) is dict
        else other_object(_attribute, _AttributeCondition)
    )
    return made


from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_nested_item import PeopleNestedItem
from .people_nested_item import read as _PeopleNestedItem
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef
