from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonMessageMetrics(Model):
    """When a delivery reached each step. A step that was not reached is missing.

    Args:
        delivered: When it was delivered, in Unix seconds.
        sent: When it was sent, in Unix seconds.
    """

    delivered: int | None = None
    """When it was delivered, in Unix seconds."""
    sent: int | None = None
    """When it was sent, in Unix seconds."""


read = ModelReader(PersonMessageMetrics)


describe(PersonMessageMetrics, {"delivered": INTEGER, "sent": INTEGER}, read)
