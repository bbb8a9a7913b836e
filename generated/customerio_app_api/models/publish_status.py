from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import Array, Choice, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublishStatus(Model):
    """How far a publish of several languages has come. A failed publish is an HTTP error instead.

    Args:
        status: Whether the publish has finished.
        mappings: The versions that were published. Present when `status` is `done`.
    """

    status: PublishState
    """Whether the publish has finished."""
    mappings: list[PublishMapping] = _field(factory=NoList)
    """The versions that were published. Present when `status` is `done`."""


read = ModelReader(PublishStatus)

from .publish_mapping import PublishMapping
from .publish_mapping import read as _PublishMapping
from .publish_state import LOOKUP as _PublishState
from .publish_state import PublishState

describe(PublishStatus, {"status": Choice(_PublishState), "mappings": Array(Object(_PublishMapping))}, read)
