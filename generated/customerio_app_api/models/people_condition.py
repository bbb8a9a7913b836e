from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleCondition(Model):
    """The innermost part of a filter, with nothing nested in it. Exactly one of `segment` and `attribute` is given.

    Args:
        segment: Matches the people in this segment.
        attribute: Matches people by one attribute.
    """

    segment: SegmentRef | Mapping[str, Any] | None = None
    """Matches the people in this segment."""
    attribute: AttributeCondition | Mapping[str, Any] | None = None
    """Matches people by one attribute."""


read = ModelReader(PeopleCondition)

from .attribute_condition import AttributeCondition
from .attribute_condition import read as _AttributeCondition
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    PeopleCondition,
    {"segment": Object(_SegmentRef), "attribute": Object(_AttributeCondition)},
    read,
    Rules(required=(), choices=((("segment", "attribute"), True),)),
)
