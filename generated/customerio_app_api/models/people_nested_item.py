from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleNestedItem(Model):
    """One item of an `and` or `or` below a top-level `not`. It may be an `and`, an `or`, a `not`, a `segment` or an
    `attribute`. Give one property an item; how several would combine is not documented.

    Args:
        and_: Matches if all of these conditions do; they are `segment` or `attribute` only.
        or_: Matches if at least one of these conditions does; they are `segment` or `attribute` only.
        not_: Matches if this group or condition does not.
        segment: Matches the people in this segment.
        attribute: Matches people by one attribute.
    """

    and_: ListOf[PeopleCondition | Mapping[str, Any]] | None = None
    """Matches if all of these conditions do; they are `segment` or `attribute` only."""
    or_: ListOf[PeopleCondition | Mapping[str, Any]] | None = None
    """Matches if at least one of these conditions does; they are `segment` or `attribute` only."""
    not_: PeopleNot | Mapping[str, Any] | None = None
    """Matches if this group or condition does not."""
    segment: SegmentRef | Mapping[str, Any] | None = None
    """Matches the people in this segment."""
    attribute: AttributeCondition | Mapping[str, Any] | None = None
    """Matches people by one attribute."""


read = ModelReader(PeopleNestedItem)

from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_condition import PeopleCondition
from .people_condition import read as _PeopleCondition
from .people_not import PeopleNot
from .people_not import read as _PeopleNot
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    PeopleNestedItem,
    {
        "and": Array(Object(_PeopleCondition)),
        "or": Array(Object(_PeopleCondition)),
        "not": Object(_PeopleNot),
        "segment": Object(_SegmentRef),
        "attribute": Object(_AttributeCondition),
    },
    read,
    Rules(required=(), limits={"and": Limits(least_items=1), "or": Limits(least_items=1)}),
)
