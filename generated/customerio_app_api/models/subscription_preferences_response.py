from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPreferencesResponse(Model):
    """A person's subscription preferences.

    Args:
        customer: The person and their topics.
    """

    customer: SubscriptionPreferences
    """The person and their topics."""


read = ModelReader(SubscriptionPreferencesResponse)

from .subscription_preferences import SubscriptionPreferences
from .subscription_preferences import read as _SubscriptionPreferences

describe(SubscriptionPreferencesResponse, {"customer": Object(_SubscriptionPreferences)}, read)
