from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCenterToken(Model):
    """Access to one person's subscription center for 24 hours. Whoever holds it can change the person's preferences.

    Args:
        token: Signed token; valid for 24 hours.
        url: Link to the subscription center with the token in it; valid for 24 hours.
    """

    token: str
    """Signed token; valid for 24 hours."""
    url: str
    """Link to the subscription center with the token in it; valid for 24 hours."""


read = ModelReader(SubscriptionCenterToken)


describe(SubscriptionCenterToken, {"token": TEXT, "url": TEXT}, read)
