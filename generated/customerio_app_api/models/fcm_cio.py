from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmCio(Model):
    """Values for the Customer.io SDK, in a notification sent through Firebase.

    Args:
        push: The notification's values.
    """

    push: FcmCioPush | Mapping[str, Any]
    """The notification's values."""


read = ModelReader(FcmCio)

from .fcm_cio_push import FcmCioPush
from .fcm_cio_push import read as _FcmCioPush

describe(FcmCio, {"push": Object(_FcmCioPush)}, read, Rules(required=("push",), others=True))
