from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalMessageResponse(Model):
    """One transactional message.

    Args:
        message: The message.
    """

    message: TransactionalMessage
    """The message."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalMessageResponse
) -> TransactionalMessageResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _message = d["message"]
    if not (_message is None or class_of(_message) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.message = None if _message is None else _TransactionalMessage(_message, notes)
    return made  # type: ignore[no-any-return]


from .transactional_message import TransactionalMessage
from .transactional_message import read as _TransactionalMessage

_ABSENT, _ALL = describe(TransactionalMessageResponse, {"message": Object(_TransactionalMessage)}, read)
