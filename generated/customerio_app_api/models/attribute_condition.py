from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AttributeCondition(Model):
    """A test on one attribute of a person. With `eq` it needs a `value`; with `exists` it does not.

    Args:
        field: Name of the attribute.
        operator: How to compare.
        value: Value to compare with, for `eq`; always text, numbers too.
    """

    field: str
    """Name of the attribute."""
    operator: AttributeOperator | Literal["eq", "exists"]
    """How to compare."""
    value: str | None = None
    """Value to compare with, for `eq`; always text, numbers too."""


read = ModelReader(AttributeCondition)

from .attribute_operator import LOOKUP as _AttributeOperator
from .attribute_operator import AttributeOperator

describe(
    AttributeCondition,
    {"field": TEXT, "operator": Choice(_AttributeOperator), "value": TEXT},
    read,
    Rules(required=("field", "operator")),
)
