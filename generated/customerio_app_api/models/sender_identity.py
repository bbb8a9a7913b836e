from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SenderIdentity(Model):
    """An address or a phone number that messages are sent from.

    Args:
        id: Number of the sender.
        deduplicate_id: Id and time of the last change in one text, `<id>:<Unix seconds>`.
        name: Display name.
        template_type: Whether it is an email address or a phone number.
        auto_generated: Whether Customer.io made this sender by itself.
        hidden: Whether the sender is hidden from lists.
        email: Email address; for email senders.
        address: Name and email address together, `name <email>`.
        phone: Phone number; for SMS senders.
    """

    id: int
    """Number of the sender."""
    deduplicate_id: str
    """Id and time of the last change in one text, `<id>:<Unix seconds>`."""
    name: str
    """Display name."""
    template_type: SenderTemplateType
    """Whether it is an email address or a phone number."""
    auto_generated: bool
    """Whether Customer.io made this sender by itself."""
    hidden: bool
    """Whether the sender is hidden from lists."""
    email: str | None = None
    """Email address; for email senders."""
    address: str | None = None
    """Name and email address together, `name <email>`."""
    phone: str | None = None
    """Phone number; for SMS senders."""


read = ModelReader(SenderIdentity)

from .sender_template_type import LOOKUP as _SenderTemplateType
from .sender_template_type import SenderTemplateType

describe(
    SenderIdentity,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "template_type": Choice(_SenderTemplateType),
        "auto_generated": BOOLEAN,
        "hidden": BOOLEAN,
        "email": TEXT,
        "address": TEXT,
        "phone": TEXT,
    },
    read,
)
