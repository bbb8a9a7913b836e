from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    SHAPES,
    Array,
    Choice,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PublishStatus) -> PublishStatus:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_status, _mappings) = d.values()
    if not (
        (_status is None or class_of(_status) is str)
        and (_mappings is UNSET or _mappings is None or class_of(_mappings) is list and each_is(_mappings, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.status = _PublishState[_status]
    made.mappings = (
        [_PublishMapping(item, notes) for item in _mappings]
        if _mappings
        else NoList()
        if _mappings is UNSET or _mappings is None
        else _mappings
    )
    return made  # type: ignore[no-any-return]


from .publish_mapping import PublishMapping
from .publish_mapping import read as _PublishMapping
from .publish_state import LOOKUP as _PublishState
from .publish_state import PublishState

_ABSENT, _ALL = describe(
    PublishStatus, {"status": Choice(_PublishState), "mappings": Array(Object(_PublishMapping))}, read
)
