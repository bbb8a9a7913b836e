from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleFilter(Model):
    """Which people to find. Exactly one property is given at the top: `and`, `or`, `not`, `segment` or `attribute`. Items
    of a top-level `and` are `or`, `not`, `segment` or `attribute`; items of a top-level `or` are `and`, `not`,
    `segment` or `attribute`. A top-level `not` holds one `and`, `or`, `segment` or `attribute`, and there the items of
    `and` and `or` take all five forms. Deeper down, an `and` or `or` holds only `segment` and `attribute`, and a `not`
    holds one `and`, `or`, `segment` or `attribute` but no other `not`.

    Args:
        and_: Matches people who match every item. Items are `or`, `not`, `segment` or `attribute`.
        or_: Matches people who match at least one item. Items are `and`, `not`, `segment` or `attribute`.
        not_: Matches people who do not match this group or condition.
        segment: Matches the people in this segment.
        attribute: Matches people by one attribute.
    """

    and_: ListOf[PeopleAndItem | Mapping[str, Any]] | None = None
    """Matches people who match every item. Items are `or`, `not`, `segment` or `attribute`."""
    or_: ListOf[PeopleOrItem | Mapping[str, Any]] | None = None
    """Matches people who match at least one item. Items are `and`, `not`, `segment` or `attribute`."""
    not_: PeopleNegatedGroup | Mapping[str, Any] | None = None
    """Matches people who do not match this group or condition."""
    segment: SegmentRef | Mapping[str, Any] | None = None
    """Matches the people in this segment."""
    attribute: AttributeCondition | Mapping[str, Any] | None = None
    """Matches people by one attribute."""


read = ModelReader(PeopleFilter)

from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_and_item import PeopleAndItem
from .people_and_item import read as _PeopleAndItem
from .people_negated_group import PeopleNegatedGroup
from .people_negated_group import read as _PeopleNegatedGroup
from .people_or_item import PeopleOrItem
from .people_or_item import read as _PeopleOrItem
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    PeopleFilter,
    {
        "and": Array(Object(_PeopleAndItem)),
        "or": Array(Object(_PeopleOrItem)),
        "not": Object(_PeopleNegatedGroup),
        "segment": Object(_SegmentRef),
        "attribute": Object(_AttributeCondition),
    },
    read,
    Rules(
        required=(),
        limits={"and": Limits(least_items=1), "or": Limits(least_items=1)},
        choices=((("and", "or", "not", "segment", "attribute"), True),),
    ),
)
