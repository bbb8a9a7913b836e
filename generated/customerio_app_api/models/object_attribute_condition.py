from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectAttributeCondition(Model):
    """A test on one attribute of an object. With `eq` it needs a `value`; with `exists` it does not."""

    __slots__ = ("field", "operator", "value", "type_id")

    FIELDS: ClassVar[dict[str, str]] = {
        "field": "field",
        "operator": "operator",
        "value": "value",
        "type_id": "type_id",
    }

    field: str
    """Name of the attribute."""

    operator: AttributeOperator | Literal["eq", "exists"]
    """How to compare."""

    value: str | Unset
    """Value to compare with, for `eq`; always text, numbers too."""

    type_id: str | int
    """Number of the object type."""

    def __init__(
        self,
        *,
        field: str,
        operator: AttributeOperator | Literal["eq", "exists"],
        value: str | Unset = UNSET,
        type_id: str | int,
    ) -> None:
        self._extra = None
        self.field = field
        self.operator = operator
        self.value = value
        self.type_id = type_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.field) is not UNSET:
            out["field"] = v
        if (v := fields.operator) is not UNSET:
            out["operator"] = encode(v)
        if (v := fields.value) is not UNSET:
            out["value"] = v
        if (v := fields.type_id) is not UNSET:
            out["type_id"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectAttributeCondition.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectAttributeCondition) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.field, _operator, made.value, made.type_id) = d.values()
    made.operator = _AttributeOperator[_operator]
    return made


from .attribute_operator import LOOKUP as _AttributeOperator
from .attribute_operator import AttributeOperator
