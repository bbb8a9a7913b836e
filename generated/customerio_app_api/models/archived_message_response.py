from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchivedMessageResponse(Model):
    """The content of one delivery.

    Args:
        archived_message: The message as it was sent.
    """

    archived_message: ArchivedMessage
    """The message as it was sent."""


read = ModelReader(ArchivedMessageResponse)

from .archived_message import ArchivedMessage
from .archived_message import read as _ArchivedMessage

describe(ArchivedMessageResponse, {"archived_message": Object(_ArchivedMessage)}, read)
