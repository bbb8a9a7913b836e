from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, Map, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmApns(Model):
    """The part of a Firebase message that goes on to Apple's push service.

    Args:
        payload: The notification itself.
        headers: Headers for Apple's push service.
    """

    payload: FcmApnsPayload
    """The notification itself."""
    headers: Mapping[str, Any] | None = None
    """Headers for Apple's push service."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FcmApns) -> FcmApns:
    made: FcmApns = read_carefully(src_dict, notes, cls)
    return made


from .fcm_apns_payload import FcmApnsPayload
from .fcm_apns_payload import read as _FcmApnsPayload

describe(FcmApns, {"payload": Object(_FcmApnsPayload), "headers": Map(ANY)}, read, Rules(required=("payload",)))
