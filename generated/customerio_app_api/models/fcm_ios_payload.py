from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmIosPayload(Model):
    """Payload for iOS sent through Firebase.

    Args:
        message: The message for Firebase.
    """

    message: FcmIosMessage
    """The message for Firebase."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FcmIosPayload) -> FcmIosPayload:
    made: FcmIosPayload = read_carefully(src_dict, notes, cls)
    return made


from .fcm_ios_message import FcmIosMessage
from .fcm_ios_message import read as _FcmIosMessage

describe(FcmIosPayload, {"message": Object(_FcmIosMessage)}, read, Rules(required=("message",)))
