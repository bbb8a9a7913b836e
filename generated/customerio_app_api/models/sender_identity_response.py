from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SenderIdentityResponse(Model):
    """Response with one sender identity.

    Args:
        sender_identity: The sender.
    """

    sender_identity: SenderIdentity
    """The sender."""


read = ModelReader(SenderIdentityResponse)

from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity

describe(SenderIdentityResponse, {"sender_identity": Object(_SenderIdentity)}, read)
