from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageDeliveryResponse(Model):
    """One delivery.

    Args:
        message: The delivery and its metrics.
    """

    message: MessageDelivery
    """The delivery and its metrics."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = MessageDeliveryResponse) -> MessageDeliveryResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _message = d["message"]
    if not (class_of(_message) is dict or _message is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.message = None if _message is None else _MessageDelivery(_message, notes)
    return made  # type: ignore[no-any-return]


from .message_delivery import MessageDelivery
from .message_delivery import read as _MessageDelivery

_SHAPES: Shapes = {}
_ABSENT = describe(MessageDeliveryResponse, {"message": Object(_MessageDelivery)}, read)
