from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmIosMessage(Model):
    """A Firebase message for iOS.

    Args:
        apns: What Firebase hands on to Apple.
    """

    apns: FcmApns | Mapping[str, Any]
    """What Firebase hands on to Apple."""


read = ModelReader(FcmIosMessage)

from .fcm_apns import FcmApns
from .fcm_apns import read as _FcmApns

describe(FcmIosMessage, {"apns": Object(_FcmApns)}, read, Rules(required=("apns",), others=True))
