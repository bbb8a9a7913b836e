from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidPayload(Model):
    """Payload for Android, sent through Firebase.

    Args:
        message: The message for Firebase.
    """

    message: PushAndroidMessage | Mapping[str, Any]
    """The message for Firebase."""


read = ModelReader(PushAndroidPayload)

from .push_android_message import PushAndroidMessage
from .push_android_message import read as _PushAndroidMessage

describe(PushAndroidPayload, {"message": Object(_PushAndroidMessage)}, read, Rules(required=("message",), others=True))
