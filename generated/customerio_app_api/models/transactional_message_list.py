from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalMessageList(Listed["TransactionalMessage"]):
    """All transactional messages of the workspace.

    Args:
        messages: The messages, as they are set up; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "messages"
    messages: list[TransactionalMessage] = _field(factory=NoList)
    """The messages, as they are set up; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalMessageList) -> TransactionalMessageList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _messages = d["messages"]
    if not (_messages is UNSET or _messages is None or class_of(_messages) is list and each_is(_messages, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.messages = (
        [_TransactionalMessage(item, notes) for item in _messages]
        if _messages
        else NoList()
        if _messages is UNSET or _messages is None
        else _messages
    )
    return made  # type: ignore[no-any-return]


from .transactional_message import TransactionalMessage
from .transactional_message import read as _TransactionalMessage

_SHAPES: Shapes = {}
_ABSENT = describe(TransactionalMessageList, {"messages": Array(Object(_TransactionalMessage))}, read)
