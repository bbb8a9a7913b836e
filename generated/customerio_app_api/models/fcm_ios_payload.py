from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmIosPayload(Model):
    """Payload for iOS sent through Firebase.

    Args:
        message: The message for Firebase.
    """

    message: FcmIosMessage | Mapping[str, Any]
    """The message for Firebase."""


read = ModelReader(FcmIosPayload)

from .fcm_ios_message import FcmIosMessage
from .fcm_ios_message import read as _FcmIosMessage

describe(FcmIosPayload, {"message": Object(_FcmIosMessage)}, read, Rules(required=("message",), others=True))
