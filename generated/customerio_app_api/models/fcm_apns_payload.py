from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmApnsPayload(Model):
    """The notification that Firebase hands on to Apple.

    Args:
        cio: Values for the Customer.io SDK in the app.
        aps: Apple's own dictionary.
    """

    cio: FcmCio | Mapping[str, Any] | None = None
    """Values for the Customer.io SDK in the app."""
    aps: ApsPayload | Mapping[str, Any] | None = None
    """Apple's own dictionary."""


read = ModelReader(FcmApnsPayload)

from .aps_payload import ApsPayload
from .aps_payload import read as _ApsPayload
from .fcm_cio import FcmCio
from .fcm_cio import read as _FcmCio

describe(FcmApnsPayload, {"CIO": Object(_FcmCio), "aps": Object(_ApsPayload)}, read, Rules(required=(), others=True))
