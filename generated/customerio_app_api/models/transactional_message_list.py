from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalMessageList(Listed["TransactionalMessage"]):
    """All transactional messages of the workspace.

    Args:
        messages: The messages, as they are set up; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "messages"
    messages: list[TransactionalMessage] = _field(factory=NoList)
    """The messages, as they are set up; null or empty when there are none."""


read = ModelReader(TransactionalMessageList)

from .transactional_message import TransactionalMessage
from .transactional_message import read as _TransactionalMessage

describe(TransactionalMessageList, {"messages": Array(Object(_TransactionalMessage))}, read)
