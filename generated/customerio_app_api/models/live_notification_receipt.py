from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationReceipt(Model):
    """Names the live notification that was started, updated or ended.

    Args:
        instance_id: ULID of the live notification; update, end and get take it.
    """

    instance_id: str
    """ULID of the live notification; update, end and get take it."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LiveNotificationReceipt) -> LiveNotificationReceipt:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _instance_id = d["instance_id"]
    if not (class_of(_instance_id) is str or _instance_id is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.instance_id = _instance_id
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(LiveNotificationReceipt, {"instance_id": TEXT}, read)
