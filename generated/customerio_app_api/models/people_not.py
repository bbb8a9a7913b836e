from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleNot(Model):
    """What a nested `not` turns around. Exactly one of `and`, `or`, `segment` and `attribute` is given; the items of `and`
    and `or` are `segment` or `attribute` only, and a `not` cannot hold another `not`.

    Args:
        and_: Matches if all of these conditions do.
        or_: Matches if at least one of these conditions does.
        segment: Matches the people in this segment.
        attribute: Matches people by one attribute.
    """

    and_: ListOf[PeopleCondition | Mapping[str, Any]] | None = None
    """Matches if all of these conditions do."""
    or_: ListOf[PeopleCondition | Mapping[str, Any]] | None = None
    """Matches if at least one of these conditions does."""
    segment: SegmentRef | Mapping[str, Any] | None = None
    """Matches the people in this segment."""
    attribute: AttributeCondition | Mapping[str, Any] | None = None
    """Matches people by one attribute."""


read = ModelReader(PeopleNot)

from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .people_condition import PeopleCondition
from .people_condition import read as _PeopleCondition
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    PeopleNot,
    {
        "and": Array(Object(_PeopleCondition)),
        "or": Array(Object(_PeopleCondition)),
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
