from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerAttributes(Model):
    """A person's attributes by name: the ones below, and any other that the workspace has set, with any JSON value.

    Args:
        id: The workspace's own id of the person; may be null.
        email: Email address; may be null.
        cio_id: Id that Customer.io gave the person.
        cio_subscription_preferences: The person's own choices of topics, as JSON in a text.
        cio_subscription_preferences_computed: The choices that are in force, worked out by Customer.io, as JSON in a
            text.
    """

    id: str | None = None
    """The workspace's own id of the person; may be null."""
    email: str | None = None
    """Email address; may be null."""
    cio_id: str | None = None
    """Id that Customer.io gave the person."""
    cio_subscription_preferences: str | None = None
    """The person's own choices of topics, as JSON in a text."""
    cio_subscription_preferences_computed: str | None = None
    """The choices that are in force, worked out by Customer.io, as JSON in a text."""


read = ModelReader(CustomerAttributes)


describe(
    CustomerAttributes,
    {
        "id": TEXT,
        "email": TEXT,
        "cio_id": TEXT,
        "cio_subscription_preferences": TEXT,
        "_cio_subscription_preferences_computed": TEXT,
    },
    read,
)
