from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerTimestamps(Model):
    """When each attribute was last set, in Unix seconds, by attribute name; any other attribute may be a key too.

    Args:
        cio_id: When `cio_id` was set, in Unix seconds.
        last_emailed: When the person was last sent an email, in Unix seconds.
        email: When `email` was last set, in Unix seconds.
        id: When `id` was last set, in Unix seconds.
        unsubscribed: When `unsubscribed` was last set, in Unix seconds.
        cio_subscription_preferences_computed: When the computed preferences were last set, in Unix seconds.
        cio_subscription_preferences: When the subscription preferences were last set, in Unix seconds.
    """

    cio_id: int | None = None
    """When `cio_id` was set, in Unix seconds."""
    last_emailed: int | None = None
    """When the person was last sent an email, in Unix seconds."""
    email: int | None = None
    """When `email` was last set, in Unix seconds."""
    id: int | None = None
    """When `id` was last set, in Unix seconds."""
    unsubscribed: int | None = None
    """When `unsubscribed` was last set, in Unix seconds."""
    cio_subscription_preferences_computed: int | None = None
    """When the computed preferences were last set, in Unix seconds."""
    cio_subscription_preferences: int | None = None
    """When the subscription preferences were last set, in Unix seconds."""


read = ModelReader(CustomerTimestamps)


describe(
    CustomerTimestamps,
    {
        "cio_id": INTEGER,
        "_last_emailed": INTEGER,
        "email": INTEGER,
        "id": INTEGER,
        "unsubscribed": INTEGER,
        "_cio_subscription_preferences_computed": INTEGER,
        "cio_subscription_preferences": INTEGER,
    },
    read,
)
