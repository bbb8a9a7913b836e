from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushCustomPayload(Model):
    """A whole payload for each platform; it overrides every other payload value of the notification.

    Args:
        ios: Payload for iOS devices, in the form for Firebase or the form for Apple's own service.
        android: Payload for Android devices.
    """

    ios: PushIosPayload | None = None
    """Payload for iOS devices, in the form for Firebase or the form for Apple's own service."""
    android: PushAndroidPayload | Mapping[str, Any] | None = None
    """Payload for Android devices."""


read = ModelReader(PushCustomPayload)

from .push_android_payload import PushAndroidPayload
from .push_android_payload import read as _PushAndroidPayload
from .push_ios_payload import PushIosPayload
from .push_ios_payload import read as _PushIosPayload

describe(
    PushCustomPayload,
    {"ios": Object(_PushIosPayload), "android": Object(_PushAndroidPayload)},
    read,
    Rules(required=()),
)
