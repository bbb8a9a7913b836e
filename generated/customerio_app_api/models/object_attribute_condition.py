from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, Plain, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectAttributeCondition(Model):
    """A test on one attribute of an object. With `eq` it needs a `value`; with `exists` it does not.

    Args:
        field: Name of the attribute.
        operator: How to compare.
        type_id: Number of the object type.
        value: Value to compare with, for `eq`; always text, numbers too.
    """

    field: str
    """Name of the attribute."""
    operator: AttributeOperator | Literal["eq", "exists"]
    """How to compare."""
    type_id: str | int
    """Number of the object type."""
    value: str | None = None
    """Value to compare with, for `eq`; always text, numbers too."""


read = ModelReader(ObjectAttributeCondition)

from .attribute_operator import LOOKUP as _AttributeOperator
from .attribute_operator import AttributeOperator

describe(
    ObjectAttributeCondition,
    {"field": TEXT, "operator": Choice(_AttributeOperator), "type_id": Plain(str, int), "value": TEXT},
    read,
    Rules(required=("field", "operator", "type_id"), limits={"type_id": Limits(least_characters=1)}),
)
