from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectFilter(Model):
    """Which objects to find. Exactly one property is given at the top: `and`, `or`, `not` or `object_attribute`. Below
    `and`, `or` and `not` only `object_attribute` is left; groups do not nest.

    Args:
        and_: Matches objects that match every condition.
        or_: Matches objects that match at least one condition.
        not_: Matches objects that do not match this condition.
        object_attribute: Matches objects by one attribute.
    """

    and_: ListOf[ObjectCondition | Mapping[str, Any]] | None = None
    """Matches objects that match every condition."""
    or_: ListOf[ObjectCondition | Mapping[str, Any]] | None = None
    """Matches objects that match at least one condition."""
    not_: ObjectCondition | Mapping[str, Any] | None = None
    """Matches objects that do not match this condition."""
    object_attribute: ObjectAttributeCondition | Mapping[str, Any] | None = None
    """Matches objects by one attribute."""


read = ModelReader(ObjectFilter)

from .object_attribute_condition import ObjectAttributeCondition
from .object_attribute_condition import read as _ObjectAttributeCondition
from .object_condition import ObjectCondition
from .object_condition import read as _ObjectCondition

describe(
    ObjectFilter,
    {
        "and": Array(Object(_ObjectCondition)),
        "or": Array(Object(_ObjectCondition)),
        "not": Object(_ObjectCondition),
        "object_attribute": Object(_ObjectAttributeCondition),
    },
    read,
    Rules(
        required=(),
        limits={"and": Limits(least_items=1), "or": Limits(least_items=1)},
        choices=((("and", "or", "not", "object_attribute"), True),),
    ),
)
