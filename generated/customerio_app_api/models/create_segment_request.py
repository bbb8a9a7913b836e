from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateSegmentRequest(Model):
    """A manual segment to create.

    Args:
        segment: The new segment.
    """

    segment: SegmentInput
    """The new segment."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CreateSegmentRequest) -> CreateSegmentRequest:
    made: CreateSegmentRequest = read_carefully(src_dict, notes, cls)
    return made


from .segment_input import SegmentInput
from .segment_input import read as _SegmentInput

describe(CreateSegmentRequest, {"segment": Object(_SegmentInput)}, read, Rules(required=("segment",)))
