from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


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


read = ModelReader(PushAndroidNotification)


describe(PushAndroidNotification, {"title": TEXT, "body": TEXT}, read, Rules(required=(), others=True))
