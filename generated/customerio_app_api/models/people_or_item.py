from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleOrItem(Model):
    """One item of a top-level `or`: an `and`, a `not`, a `segment` or an `attribute`, never another `or`. Give one
    property an item; how several would combine is not documented.

    Args:
        and_: Matches if all of these conditions do; they are `segment` or `attribute` only.
        not_: Matches if this group or condition does not.
        segment: Matches the people in this segment.
        attribute: Matches people by one attribute.
    """

    and_: ListOf[PeopleCondition | Mapping[str, Any]] | None = None
    """Matches if all of these conditions do; they are `segment` or `attribute` only."""
    not_: PeopleNot | Mapping[str, Any] | None = None
    """Matches if this group or condition does not."""
    segment: SegmentRef | Mapping[str, Any] | None = None
    """Matches the people in this segment."""
    attribute: AttributeCondition | Mapping[str, Any] | None = None
    """Matches people by one attribute."""


read = ModelReader(PeopleOrItem)

from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_condition import PeopleCondition
from .people_condition import read as _PeopleCondition
from .people_not import PeopleNot
from .people_not import read as _PeopleNot
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    PeopleOrItem,
    {
        "and": Array(Object(_PeopleCondition)),
        "not": Object(_PeopleNot),
        "segment": Object(_SegmentRef),
        "attribute": Object(_AttributeCondition),
    },
    read,
    Rules(required=(), limits={"and": Limits(least_items=1)}),
)
