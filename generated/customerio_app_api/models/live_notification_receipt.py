from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.instance_id = d["instance_id"]
    if not (made.instance_id is None or class_of(made.instance_id) is str):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(LiveNotificationReceipt, {"instance_id": TEXT}, read)
