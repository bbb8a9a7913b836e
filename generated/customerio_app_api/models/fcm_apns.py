from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, Map, ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmApns(Model):
    """The part of a Firebase message that goes on to Apple's push service.

    Args:
        payload: The notification itself.
        headers: Headers for Apple's push service.
    """

    payload: FcmApnsPayload | Mapping[str, Any]
    """The notification itself."""
    headers: Mapping[str, Any] | None = None
    """Headers for Apple's push service."""


read = ModelReader(FcmApns)

from .fcm_apns_payload import FcmApnsPayload
from .fcm_apns_payload import read as _FcmApnsPayload

describe(
    FcmApns, {"payload": Object(_FcmApnsPayload), "headers": Map(ANY)}, read, Rules(required=("payload",), others=True)
)
