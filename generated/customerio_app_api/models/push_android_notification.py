from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidNotification(Model):
    """Title and text of an Android notification.

    Args:
        title: Title.
        body: Text.
    """

    title: str | None = None
    """Title."""
    body: str | None = None
    """Text."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PushAndroidNotification) -> PushAndroidNotification:
    made: PushAndroidNotification = read_carefully(src_dict, notes, cls)
    return made


describe(PushAndroidNotification, {"title": TEXT, "body": TEXT}, read, Rules(required=()))
