from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageDeliveryResponse(Model):
    """One delivery.

    Args:
        message: The delivery and its metrics.
    """

    message: MessageDelivery
    """The delivery and its metrics."""


read = ModelReader(MessageDeliveryResponse)

from .message_delivery import MessageDelivery
from .message_delivery import read as _MessageDelivery

describe(MessageDeliveryResponse, {"message": Object(_MessageDelivery)}, read)
