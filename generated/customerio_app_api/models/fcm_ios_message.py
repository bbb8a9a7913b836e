from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmIosMessage(Model):
    """A Firebase message for iOS.

    Args:
        apns: What Firebase hands on to Apple.
    """

    apns: FcmApns
    """What Firebase hands on to Apple."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FcmIosMessage) -> FcmIosMessage:
    made: FcmIosMessage = read_carefully(src_dict, notes, cls)
    return made


from .fcm_apns import FcmApns
from .fcm_apns import read as _FcmApns

describe(FcmIosMessage, {"apns": Object(_FcmApns)}, read, Rules(required=("apns",)))
