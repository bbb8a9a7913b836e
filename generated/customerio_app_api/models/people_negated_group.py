from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleNegatedGroup(Model):
    """What a top-level `not` turns around. Exactly one of `and`, `or`, `segment` and `attribute` is given. Items of `and`
    and `or` may nest one level further, another `not` included.

    Args:
        and_: Matches if all of these items do.
        or_: Matches if at least one of these items does.
        segment: Matches the people in this segment.
        attribute: Matches people by one attribute.
    """

    and_: ListOf[PeopleNestedItem | Mapping[str, Any]] | None = None
    """Matches if all of these items do."""
    or_: ListOf[PeopleNestedItem | Mapping[str, Any]] | None = None
    """Matches if at least one of these items does."""
    segment: SegmentRef | Mapping[str, Any] | None = None
    """Matches the people in this segment."""
    attribute: AttributeCondition | Mapping[str, Any] | None = None
    """Matches people by one attribute."""


read = ModelReader(PeopleNegatedGroup)

from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_nested_item import PeopleNestedItem
from .people_nested_item import read as _PeopleNestedItem
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    PeopleNegatedGroup,
    {
        "and": Array(Object(_PeopleNestedItem)),
        "or": Array(Object(_PeopleNestedItem)),
        "segment": Object(_SegmentRef),
        "attribute": Object(_AttributeCondition),
    },
    read,
    Rules(
        required=(),
        limits={"and": Limits(least_items=1), "or": Limits(least_items=1)},
        choices=((("and", "or", "segment", "attribute"), True),),
    ),
)
