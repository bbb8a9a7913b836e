from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendReceipt(Model):
    """Says that a message was accepted; it is not delivered yet. Keep `delivery_id` to follow the message.

    Args:
        delivery_id: Id of the delivery; `messages.get` takes it.
        queued_at: When the message was queued, Unix seconds.
        send_at: When a scheduled message goes out, Unix seconds; may be absent.
    """

    delivery_id: str
    """Id of the delivery; `messages.get` takes it."""
    queued_at: int
    """When the message was queued, Unix seconds."""
    send_at: int | None = None
    """When a scheduled message goes out, Unix seconds; may be absent."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SendReceipt) -> SendReceipt:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_delivery_id, _queued_at, _send_at) = d.values()
    if not (
        (class_of(_delivery_id) is str or _delivery_id is None)
        and (class_of(_queued_at) is int or _queued_at is None)
        and (class_of(_send_at) is int or _send_at is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.delivery_id = _delivery_id
    made.queued_at = _queued_at
    made.send_at = _send_at
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(SendReceipt, {"delivery_id": TEXT, "queued_at": INTEGER, "send_at": INTEGER}, read)
