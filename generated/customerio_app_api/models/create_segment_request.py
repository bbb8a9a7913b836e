from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateSegmentRequest(Model):
    """A manual segment to create.

    Args:
        segment: The new segment.
    """

    segment: SegmentInput | Mapping[str, Any]
    """The new segment."""


read = ModelReader(CreateSegmentRequest)

from .segment_input import SegmentInput
from .segment_input import read as _SegmentInput

describe(CreateSegmentRequest, {"segment": Object(_SegmentInput)}, read, Rules(required=("segment",)))
