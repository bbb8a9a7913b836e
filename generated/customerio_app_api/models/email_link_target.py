from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailLinkTarget(Model):
    """The workflow item that uses an email. Send `type` and exactly one number, the one that matches it:
    `transactional_message_id`, `newsletter_id` or, for `campaign_action`, `action_id`.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "type": "type",
        "transactional_message_id": "transactional_message_id",
        "newsletter_id": "newsletter_id",
        "action_id": "action_id",
    }

    type: EmailLinkTargetType
    """Kind of workflow item."""

    transactional_message_id: int | Unset = UNSET
    """Number of the transactional message; for the type `transactional_message`."""

    newsletter_id: int | Unset = UNSET
    """Number of the newsletter; for the type `newsletter`."""

    action_id: int | Unset = UNSET
    """Number of the action in a campaign or API-triggered broadcast; for the type `campaign_action`."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = v
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.action_id) is not UNSET:
            out["action_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.type = _EmailLinkTargetType[pop("type", UNSET)]
        self.transactional_message_id = (
            v if (v := pop("transactional_message_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.newsletter_id = v if (v := pop("newsletter_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.action_id = v if (v := pop("action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .email_link_target_type import LOOKUP as _EmailLinkTargetType
from .email_link_target_type import EmailLinkTargetType
