from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import TEXT, Map, ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidMessage(Model):
    """A Firebase message for Android.

    Args:
        notification: Title and text.
        data: Key/value pairs for the app. Firebase takes text values only.
        android: Options that only Android has.
    """

    notification: PushAndroidNotification | Mapping[str, Any] | None = None
    """Title and text."""
    data: Mapping[str, str] | None = None
    """Key/value pairs for the app. Firebase takes text values only."""
    android: PushAndroidOptions | Mapping[str, Any] | None = None
    """Options that only Android has."""


read = ModelReader(PushAndroidMessage)

from .push_android_notification import PushAndroidNotification
from .push_android_notification import read as _PushAndroidNotification
from .push_android_options import PushAndroidOptions
from .push_android_options import read as _PushAndroidOptions

describe(
    PushAndroidMessage,
    {"notification": Object(_PushAndroidNotification), "data": Map(TEXT), "android": Object(_PushAndroidOptions)},
    read,
    Rules(required=(), others=True),
)
