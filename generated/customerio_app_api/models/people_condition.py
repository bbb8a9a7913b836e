from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, check_choice, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PeopleCondition(Model):
    """The innermost part of a filter, with nothing nested in it. Exactly one of `segment` and `attribute` is given."""

    FIELDS: ClassVar[dict[str, str]] = {"segment": "segment", "attribute": "attribute"}

    segment: SegmentRef | Unset = UNSET
    """Matches the people in this segment."""

    attribute: AttributeCondition | Unset = UNSET
    """Matches people by one attribute."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.segment) is not UNSET:
            out["segment"] = encode(v)
        if (v := fields.attribute) is not UNSET:
            out["attribute"] = encode(v)
        check_choice("PeopleCondition", out, ("segment", "attribute"), True)
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
from .segment_ref import SegmentRef
