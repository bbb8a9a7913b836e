from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationAttributes(Model):
    """Fixed values of a live notification, any keys and values. The two bundled types need `header`.

    Args:
        header: Line above the content; required by the two bundled types.
    """

    header: str | None = None
    """Line above the content; required by the two bundled types."""


read = ModelReader(LiveNotificationAttributes)


describe(LiveNotificationAttributes, {"header": TEXT}, read, Rules(required=(), others=True))
