from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidOptions(Model):
    """Options that only Android has.

    Args:
        notification: How the notification looks and what a tap does.
    """

    notification: PushAndroidDisplay | Mapping[str, Any] | None = None
    """How the notification looks and what a tap does."""


read = ModelReader(PushAndroidOptions)

from .push_android_display import PushAndroidDisplay
from .push_android_display import read as _PushAndroidDisplay

describe(PushAndroidOptions, {"notification": Object(_PushAndroidDisplay)}, read, Rules(required=(), others=True))
