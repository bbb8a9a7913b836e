from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, check_choice, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ObjectFilter(Model):
    """Which objects to find. Exactly one property is given at the top: `and`, `or`, `not` or `object_attribute`. Below
    `and`, `or` and `not` only `object_attribute` is left; groups do not nest.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "and": "and_",
        "or": "or_",
        "not": "not_",
        "object_attribute": "object_attribute",
    }

    and_: list[ObjectCondition] = _field(factory=AbsentList)
    """Matches objects that match every condition."""

    or_: list[ObjectCondition] = _field(factory=AbsentList)
    """Matches objects that match at least one condition."""

    not_: ObjectCondition | Unset = UNSET
    """Matches objects that do not match this condition."""

    object_attribute: ObjectAttributeCondition | Unset = UNSET
    """Matches objects by one attribute."""

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
        if (v := fields.object_attribute) is not UNSET:
            out["object_attribute"] = encode(v)
        check_choice("ObjectFilter", out, ("and", "or", "not", "object_attribute"), True)
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
            [ObjectCondition.from_dict(item) for item in v]
            if (v := pop("and", UNSET)).__class__ is list
            else other_list(v)
        )
        self.or_ = (
            [ObjectCondition.from_dict(item) for item in v]
            if (v := pop("or", UNSET)).__class__ is list
            else other_list(v)
        )
        self.not_ = (
            ObjectCondition.from_dict(v)
            if (v := pop("not", UNSET)).__class__ is dict
            else other_object(v, ObjectCondition.from_dict)
        )
        self.object_attribute = (
            ObjectAttributeCondition.from_dict(v)
            if (v := pop("object_attribute", UNSET)).__class__ is dict
            else other_object(v, ObjectAttributeCondition.from_dict)
        )
        self._extra = d or None
        return self


from .object_attribute_condition import ObjectAttributeCondition
from .object_condition import ObjectCondition
