from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PeopleOrItem(Model):
    """One item of a top-level `or`: an `and`, a `not`, a `segment` or an `attribute`, never another `or`. Give one
    property an item; how several would combine is not documented.
    """

    FIELDS: ClassVar[dict[str, str]] = {"and": "and_", "not": "not_", "segment": "segment", "attribute": "attribute"}

    and_: list[PeopleCondition] = _field(factory=AbsentList)
    """Matches if all of these conditions do; they are `segment` or `attribute` only."""

    not_: PeopleNot | Unset = UNSET
    """Matches if this group or condition does not."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.and_ = (
            [PeopleCondition.from_dict(item) for item in v]
            if (v := pop("and", UNSET)).__class__ is list
            else other_list(v)
        )
        self.not_ = (
            PeopleNot.from_dict(v)
            if (v := pop("not", UNSET)).__class__ is dict
            else other_object(v, PeopleNot.from_dict)
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
from .people_condition import PeopleCondition
from .people_not import PeopleNot
from .segment_ref import SegmentRef
