from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 9, _SHAPES)
    (_id, _deduplicate_id, _name, _template_type, _auto_generated, _hidden, _email, _address, _phone) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_template_type) is str or _template_type is None)
        and (class_of(_auto_generated) is bool or _auto_generated is None)
        and (class_of(_hidden) is bool or _hidden is None)
        and (class_of(_email) is str or _email is None)
        and (class_of(_address) is str or _address is None)
        and (class_of(_phone) is str or _phone is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.template_type = _SenderTemplateType[_template_type]
    made.auto_generated = _auto_generated
    made.hidden = _hidden
    made.email = _email
    made.address = _address
    made.phone = _phone
    return made  # type: ignore[no-any-return]


from .sender_template_type import LOOKUP as _SenderTemplateType
from .sender_template_type import SenderTemplateType

_SHAPES: Shapes = {}
_ABSENT = describe(
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
