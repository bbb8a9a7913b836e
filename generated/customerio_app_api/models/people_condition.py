from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, check_choice, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PeopleCondition(Model):
    """The innermost part of a filter, with nothing nested in it. Exactly one of `segment` and `attribute` is given."""

    __slots__ = ("segment", "attribute")

    FIELDS: ClassVar[dict[str, str]] = {"segment": "segment", "attribute": "attribute"}

    segment: SegmentRef | Unset
    """Matches the people in this segment."""

    attribute: AttributeCondition | Unset
    """Matches people by one attribute."""

    def __init__(self, *, segment: SegmentRef | Unset = UNSET, attribute: AttributeCondition | Unset = UNSET) -> None:
        self._extra = None
        self.segment = segment
        self.attribute = attribute

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleCondition.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleCondition) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_segment, _attribute) = d.values()
    made.segment = _SegmentRef(_segment) if class_of(_segment) is dict else other_object(_segment, _SegmentRef)
    made.attribute = (
        _AttributeCondition(_attribute)
        if class_of(_attribute) is dict
        else other_object(_attribute, _AttributeCondition)
    )
    return made


from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef
