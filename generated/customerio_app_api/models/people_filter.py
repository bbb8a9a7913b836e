from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, check_choice, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PeopleFilter(Model):
    """Which people to find. Exactly one property is given at the top: `and`, `or`, `not`, `segment` or `attribute`. Items
    of a top-level `and` are `or`, `not`, `segment` or `attribute`; items of a top-level `or` are `and`, `not`,
    `segment` or `attribute`. A top-level `not` holds one `and`, `or`, `segment` or `attribute`, and there the items of
    `and` and `or` take all five forms. Deeper down, an `and` or `or` holds only `segment` and `attribute`, and a `not`
    holds one `and`, `or`, `segment` or `attribute` but no other `not`.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "and": "and_",
        "or": "or_",
        "not": "not_",
        "segment": "segment",
        "attribute": "attribute",
    }

    and_: list[PeopleAndItem] = _field(factory=AbsentList)
    """Matches people who match every item. Items are `or`, `not`, `segment` or `attribute`."""

    or_: list[PeopleOrItem] = _field(factory=AbsentList)
    """Matches people who match at least one item. Items are `and`, `not`, `segment` or `attribute`."""

    not_: PeopleNegatedGroup | Unset = UNSET
    """Matches people who do not match this group or condition."""

    segment: SegmentRef | Unset = UNSET
    """Matches the people in this segment."""

    attribute: AttributeCondition | Unset = UNSET
    """Matches people by one attribute."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.and_) or v.__class__ is list:
            out["and"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["and"] = None
        if (v := fields.or_) or v.__class__ is list:
            out["or"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["or"] = None
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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.and_ = (
            [PeopleAndItem.from_dict(item) for item in v]
            if (v := pop("and", UNSET)).__class__ is list
            else other_list(v)
        )
        self.or_ = (
            [PeopleOrItem.from_dict(item) for item in v] if (v := pop("or", UNSET)).__class__ is list else other_list(v)
        )
        self.not_ = (
            PeopleNegatedGroup.from_dict(v)
            if (v := pop("not", UNSET)).__class__ is dict
            else other_object(v, PeopleNegatedGroup.from_dict)
        )
        self.segment = (
            SegmentRef.from_dict(v)
            if (v := pop("segment", UNSET)).__class__ is dict
            else other_object(v, SegmentRef.from_dict)
        )
        self.attribute = (
            AttributeCondition.from_dict(v)
            if (v := pop("attribute", UNSET)).__class__ is dict
            else other_object(v, AttributeCondition.from_dict)
        )
        self._extra = d or None
        return self


from .attribute_condition import AttributeCondition
from .people_and_item import PeopleAndItem
from .people_negated_group import PeopleNegatedGroup
from .people_or_item import PeopleOrItem
from .segment_ref import SegmentRef
