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


class PeopleFilter(Model):
    """Which people to find. Exactly one property is given at the top: `and`, `or`, `not`, `segment` or `attribute`. Items
    of a top-level `and` are `or`, `not`, `segment` or `attribute`; items of a top-level `or` are `and`, `not`,
    `segment` or `attribute`. A top-level `not` holds one `and`, `or`, `segment` or `attribute`, and there the items of
    `and` and `or` take all five forms. Deeper down, an `and` or `or` holds only `segment` and `attribute`, and a `not`
    holds one `and`, `or`, `segment` or `attribute` but no other `not`.
    """

    __slots__ = ("and_", "or_", "not_", "segment", "attribute")

    FIELDS: ClassVar[dict[str, str]] = {
        "and": "and_",
        "or": "or_",
        "not": "not_",
        "segment": "segment",
        "attribute": "attribute",
    }

    and_: list[PeopleAndItem]
    """Matches people who match every item. Items are `or`, `not`, `segment` or `attribute`."""

    or_: list[PeopleOrItem]
    """Matches people who match at least one item. Items are `and`, `not`, `segment` or `attribute`."""

    not_: PeopleNegatedGroup | Unset
    """Matches people who do not match this group or condition."""

    segment: SegmentRef | Unset
    """Matches the people in this segment."""

    attribute: AttributeCondition | Unset
    """Matches people by one attribute."""

    def __init__(
        self,
        *,
        and_: list[PeopleAndItem] = ABSENT_LIST,
        or_: list[PeopleOrItem] = ABSENT_LIST,
        not_: PeopleNegatedGroup | Unset = UNSET,
        segment: SegmentRef | Unset = UNSET,
        attribute: AttributeCondition | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.and_ = AbsentList() if and_ is ABSENT_LIST else and_
        self.or_ = AbsentList() if or_ is ABSENT_LIST else or_
        self.not_ = not_
        self.segment = segment
        self.attribute = attribute

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "and", fields.and_)
        put_list(out, "or", fields.or_)
        if (v := fields.not_) is not UNSET:
            out["not"] = encode(v)
        if (v := fields.segment) is not UNSET:
            out["segment"] = encode(v)
        if (v := fields.attribute) is not UNSET:
            out["attribute"] = encode(v)
        check_choice("PeopleFilter", out, ("and", "or", "not", "segment", "attribute"), True)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleFilter.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleFilter) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_and_, _or_, _not_, _segment, _attribute) = d.values()
    made.and_ = (
        [_PeopleAndItem(item) if class_of(item) is dict else other_object(item, _PeopleAndItem) for item in _and_]
        if class_of(_and_) is list
        else other_list(_and_)
    )
    made.or_ = (
        [_PeopleOrItem(item) if class_of(item) is dict else other_object(item, _PeopleOrItem) for item in _or_]
        if class_of(_or_) is list
        else other_list(_or_)
    )
    made.not_ = _PeopleNegatedGroup(_not_) if class_of(_not_) is dict else other_object(_not_, _PeopleNegatedGroup)
    made.segment = _SegmentRef(_segment) if class_of(_segment) is dict else other_object(_segment, _SegmentRef)
    made.attribute = (
        _AttributeCondition(_attribute)
        if class_of(_attribute) is dict
        else other_object(_attribute, _AttributeCondition)
    )
    return made


from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_and_item import PeopleAndItem
from .people_and_item import read as _PeopleAndItem
from .people_negated_group import PeopleNegatedGroup
from .people_negated_group import read as _PeopleNegatedGroup
from .people_or_item import PeopleOrItem
from .people_or_item import read as _PeopleOrItem
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef
