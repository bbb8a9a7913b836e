from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Limits, Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentInput(Model):
    """Name and description of a new manual segment.

    Args:
        name: Name of the segment; not blank.
        description: What the segment is for.
    """

    name: str
    """Name of the segment; not blank."""
    description: str | None = None
    """What the segment is for."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentInput) -> SegmentInput:
    made: SegmentInput = read_carefully(src_dict, notes, cls)
    return made


describe(
    SegmentInput,
    {"name": TEXT, "description": TEXT},
    read,
    Rules(required=("name",), limits={"name": Limits(pattern="\\S")}),
)
