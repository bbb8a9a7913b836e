from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, Plain, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationRecipient(Model):
    """Names one person. Give exactly one of `id`, `email`, `phone` and `internal`. Anonymous people cannot be addressed.

    Args:
        id: Your own id of the person.
        email: Email address of the person.
        phone: Phone number of the person.
        internal: Customer.io's own id of the person, with `cio_` in front.
    """

    id: str | int | None = None
    """Your own id of the person."""
    email: str | None = None
    """Email address of the person."""
    phone: str | None = None
    """Phone number of the person."""
    internal: str | None = None
    """Customer.io's own id of the person, with `cio_` in front."""


read = ModelReader(LiveNotificationRecipient)


describe(
    LiveNotificationRecipient,
    {"id": Plain(str, int), "email": TEXT, "phone": TEXT, "internal": TEXT},
    read,
    Rules(
        required=(), limits={"id": Limits(least_characters=1)}, choices=((("id", "email", "phone", "internal"), True),)
    ),
)
