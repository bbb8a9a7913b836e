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


class ObjectFilter(Model):
    """Which objects to find. Exactly one property is given at the top: `and`, `or`, `not` or `object_attribute`. Below
    `and`, `or` and `not` only `object_attribute` is left; groups do not nest.
    """

    __slots__ = ("and_", "or_", "not_", "object_attribute")

    FIELDS: ClassVar[dict[str, str]] = {
        "and": "and_",
        "or": "or_",
        "not": "not_",
        "object_attribute": "object_attribute",
    }

    and_: list[ObjectCondition]
    """Matches objects that match every condition."""

    or_: list[ObjectCondition]
    """Matches objects that match at least one condition."""

    not_: ObjectCondition | Unset
    """Matches objects that do not match this condition."""

    object_attribute: ObjectAttributeCondition | Unset
    """Matches objects by one attribute."""

    def __init__(
        self,
        *,
        and_: list[ObjectCondition] = ABSENT_LIST,
        or_: list[ObjectCondition] = ABSENT_LIST,
        not_: ObjectCondition | Unset = UNSET,
        object_attribute: ObjectAttributeCondition | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.and_ = AbsentList() if and_ is ABSENT_LIST else and_
        self.or_ = AbsentList() if or_ is ABSENT_LIST else or_
        self.not_ = not_
        self.object_attribute = object_attribute

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "and", fields.and_)
        put_list(out, "or", fields.or_)
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectFilter.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectFilter) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_and_, _or_, _not_, _object_attribute) = d.values()
    made.and_ = (
        [_ObjectCondition(item) if class_of(item) is dict else other_object(item, _ObjectCondition) for item in _and_]
        if class_of(_and_) is list
        else other_list(_and_)
    )
    made.or_ = (
        [_ObjectCondition(item) if class_of(item) is dict else other_object(item, _ObjectCondition) for item in _or_]
        if class_of(_or_) is list
        else other_list(_or_)
    )
    made.not_ = _ObjectCondition(_not_) if class_of(_not_) is dict else other_object(_not_, _ObjectCondition)
    made.object_attribute = (
        _ObjectAttributeCondition(_object_attribute)
        if class_of(_object_attribute) is dict
        else other_object(_object_attribute, _ObjectAttributeCondition)
    )
    return made


from .object_attribute_condition import ObjectAttributeCondition
from .object_attribute_condition import read as _ObjectAttributeCondition
from .object_condition import ObjectCondition
from .object_condition import read as _ObjectCondition
