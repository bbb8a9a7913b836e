from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(SendReceipt)


describe(SendReceipt, {"delivery_id": TEXT, "queued_at": INTEGER, "send_at": INTEGER}, read)
