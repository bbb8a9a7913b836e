from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidOptions(Model):
    """Options that only Android has.

    Args:
        notification: How the notification looks and what a tap does.
    """

    notification: PushAndroidDisplay | None = None
    """How the notification looks and what a tap does."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PushAndroidOptions) -> PushAndroidOptions:
    made: PushAndroidOptions = read_carefully(src_dict, notes, cls)
    return made


from .push_android_display import PushAndroidDisplay
from .push_android_display import read as _PushAndroidDisplay

describe(PushAndroidOptions, {"notification": Object(_PushAndroidDisplay)}, read, Rules(required=()))
