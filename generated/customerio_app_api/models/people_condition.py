from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, check_choice, class_of, encode, new_object, other_object, take_unknown

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (_segment, _attribute) = d.values()
        fields.segment = _SegmentRef(_segment) if class_of(_segment) is dict else other_object(_segment, _SegmentRef)
        fields.attribute = (
            _AttributeCondition(_attribute)
            if class_of(_attribute) is dict
            else other_object(_attribute, _AttributeCondition)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleCondition.FIELDS, UNSET)

from .attribute_condition import AttributeCondition
from .segment_ref import SegmentRef

_AttributeCondition = AttributeCondition.from_dict

_SegmentRef = SegmentRef.from_dict
