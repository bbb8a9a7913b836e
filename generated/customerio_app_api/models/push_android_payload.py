from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidPayload(Model):
    """Payload for Android, sent through Firebase.

    Args:
        message: The message for Firebase.
    """

    message: PushAndroidMessage
    """The message for Firebase."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PushAndroidPayload) -> PushAndroidPayload:
    made: PushAndroidPayload = read_carefully(src_dict, notes, cls)
    return made


from .push_android_message import PushAndroidMessage
from .push_android_message import read as _PushAndroidMessage

describe(PushAndroidPayload, {"message": Object(_PushAndroidMessage)}, read, Rules(required=("message",)))
