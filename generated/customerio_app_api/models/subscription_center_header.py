from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCenterHeader(Model):
    """Heading of the subscription center, in the requested language.

    Args:
        title: Title.
        subtitle: Line below the title.
    """

    title: str | None = None
    """Title."""
    subtitle: str | None = None
    """Line below the title."""


read = ModelReader(SubscriptionCenterHeader)


describe(SubscriptionCenterHeader, {"title": TEXT, "subtitle": TEXT}, read)
