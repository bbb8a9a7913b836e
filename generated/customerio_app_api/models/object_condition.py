from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectCondition(Model):
    """The innermost part of an object filter, with nothing nested in it."""

    __slots__ = ("object_attribute",)

    FIELDS: ClassVar[dict[str, str]] = {"object_attribute": "object_attribute"}

    object_attribute: ObjectAttributeCondition | Unset
    """Matches objects by one attribute."""

    def __init__(self, *, object_attribute: ObjectAttributeCondition | Unset = UNSET) -> None:
        self._extra = None
        self.object_attribute = object_attribute

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.object_attribute) is not UNSET:
            out["object_attribute"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectCondition.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectCondition) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _object_attribute = d["object_attribute"]
    made.object_attribute = (
        _ObjectAttributeCondition(_object_attribute)
        if class_of(_object_attribute) is dict
        else other_object(_object_attribute, _ObjectAttributeCondition)
    )
    return made


from .object_attribute_condition import ObjectAttributeCondition
from .object_attribute_condition import read as _ObjectAttributeCondition
