from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalMessageResponse(Model):
    """One transactional message.

    Args:
        message: The message.
    """

    message: TransactionalMessage
    """The message."""


read = ModelReader(TransactionalMessageResponse)

from .transactional_message import TransactionalMessage
from .transactional_message import read as _TransactionalMessage

describe(TransactionalMessageResponse, {"message": Object(_TransactionalMessage)}, read)
