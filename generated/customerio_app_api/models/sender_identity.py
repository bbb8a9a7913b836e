from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SenderIdentity) -> SenderIdentity:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 9 else take_unknown(d, 9)
    (
        made.id,
        made.deduplicate_id,
        made.name,
        _template_type,
        made.auto_generated,
        made.hidden,
        made.email,
        made.address,
        made.phone,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (_template_type is None or class_of(_template_type) is str)
        and (made.auto_generated is None or class_of(made.auto_generated) is bool)
        and (made.hidden is None or class_of(made.hidden) is bool)
        and (made.email is None or class_of(made.email) is str)
        and (made.address is None or class_of(made.address) is str)
        and (made.phone is None or class_of(made.phone) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.template_type = _SenderTemplateType[_template_type]
    return made  # type: ignore[no-any-return]


from .sender_template_type import LOOKUP as _SenderTemplateType
from .sender_template_type import SenderTemplateType

_ABSENT, _ALL = describe(
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
