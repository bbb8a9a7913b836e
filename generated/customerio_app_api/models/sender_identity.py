from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SenderIdentity(Model):
    """An address or a phone number that messages are sent from."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "name",
        "email",
        "address",
        "template_type",
        "auto_generated",
        "phone",
        "hidden",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "email": "email",
        "address": "address",
        "template_type": "template_type",
        "auto_generated": "auto_generated",
        "phone": "phone",
        "hidden": "hidden",
    }

    id: int
    """Number of the sender."""

    deduplicate_id: str
    """Id and time of the last change in one text, `<id>:<Unix seconds>`."""

    name: str
    """Display name."""

    email: str | Unset
    """Email address; for email senders."""

    address: str | Unset
    """Name and email address together, `name <email>`."""

    template_type: SenderTemplateType
    """Whether it is an email address or a phone number."""

    auto_generated: bool
    """Whether Customer.io made this sender by itself."""

    phone: str | Unset
    """Phone number; for SMS senders."""

    hidden: bool
    """Whether the sender is hidden from lists."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        name: str,
        email: str | Unset = UNSET,
        address: str | Unset = UNSET,
        template_type: SenderTemplateType,
        auto_generated: bool,
        phone: str | Unset = UNSET,
        hidden: bool,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.email = email
        self.address = address
        self.template_type = template_type
        self.auto_generated = auto_generated
        self.phone = phone
        self.hidden = hidden

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if (v := fields.address) is not UNSET:
            out["address"] = v
        if (v := fields.template_type) is not UNSET:
            out["template_type"] = encode(v)
        if (v := fields.auto_generated) is not UNSET:
            out["auto_generated"] = v
        if (v := fields.phone) is not UNSET:
            out["phone"] = v
        if (v := fields.hidden) is not UNSET:
            out["hidden"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SenderIdentity.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SenderIdentity) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 9 else take_unknown(d, 9)
    (
        _id,
        made.deduplicate_id,
        made.name,
        made.email,
        made.address,
        _template_type,
        made.auto_generated,
        made.phone,
        made.hidden,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.template_type = _SenderTemplateType[_template_type]
    return made


from .sender_template_type import LOOKUP as _SenderTemplateType
from .sender_template_type import SenderTemplateType
