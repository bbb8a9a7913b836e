from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationReceipt(Model):
    """Names the live notification that was started, updated or ended.

    Args:
        instance_id: ULID of the live notification; update, end and get take it.
    """

    instance_id: str
    """ULID of the live notification; update, end and get take it."""


read = ModelReader(LiveNotificationReceipt)


describe(LiveNotificationReceipt, {"instance_id": TEXT}, read)
