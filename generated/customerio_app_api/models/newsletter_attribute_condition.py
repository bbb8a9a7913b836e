from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import BOOLEAN, TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterAttributeCondition(Model):
    """A condition on one attribute of a person.

    Args:
        field: Name of the attribute.
        operator: How to compare; `eq` needs a `value`, `exists` does not.
        value: Value to compare with, as text; required for `eq`.
        inverse: `true` selects the people who do not meet the condition.
    """

    field: str | None = None
    """Name of the attribute."""
    operator: AttributeOperator | Literal["eq", "exists"] | None = None
    """How to compare; `eq` needs a `value`, `exists` does not."""
    value: str | None = None
    """Value to compare with, as text; required for `eq`."""
    inverse: bool | None = None
    """`true` selects the people who do not meet the condition."""


read = ModelReader(NewsletterAttributeCondition)

from .attribute_operator import LOOKUP as _AttributeOperator
from .attribute_operator import AttributeOperator

describe(
    NewsletterAttributeCondition,
    {"field": TEXT, "operator": Choice(_AttributeOperator), "value": TEXT, "inverse": BOOLEAN},
    read,
    Rules(required=()),
)
