from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.delivery_id, made.queued_at, made.send_at) = d.values()
    if not (
        (made.delivery_id is None or class_of(made.delivery_id) is str)
        and (made.queued_at is None or class_of(made.queued_at) is int)
        and (made.send_at is None or class_of(made.send_at) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(SendReceipt, {"delivery_id": TEXT, "queued_at": INTEGER, "send_at": INTEGER}, read)
