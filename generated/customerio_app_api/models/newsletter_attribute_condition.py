from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class NewsletterAttributeCondition(Model):
    """A condition on one attribute of a person."""

    __slots__ = ("field", "operator", "value", "inverse")

    FIELDS: ClassVar[dict[str, str]] = {
        "field": "field",
        "operator": "operator",
        "value": "value",
        "inverse": "inverse",
    }

    field: str | Unset
    """Name of the attribute."""

    operator: AttributeOperator | Literal["eq", "exists"] | Unset
    """How to compare; `eq` needs a `value`, `exists` does not."""

    value: str | Unset
    """Value to compare with, as text; required for `eq`."""

    inverse: bool | Unset
    """`true` selects the people who do not meet the condition."""

    def __init__(
        self,
        *,
        field: str | Unset = UNSET,
        operator: AttributeOperator | Literal["eq", "exists"] | Unset = UNSET,
        value: str | Unset = UNSET,
        inverse: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.field = field
        self.operator = operator
        self.value = value
        self.inverse = inverse

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
        if (v := fields.inverse) is not UNSET:
            out["inverse"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterAttributeCondition.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterAttributeCondition) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.field, _operator, made.value, made.inverse) = d.values()
    made.operator = _AttributeOperator[_operator]
    return made


from .attribute_operator import LOOKUP as _AttributeOperator
from .attribute_operator import AttributeOperator
