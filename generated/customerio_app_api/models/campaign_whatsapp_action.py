from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CampaignWhatsappAction(Model):
    """A WhatsApp message of a campaign."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "created": "created",
        "updated": "updated",
        "body": "body",
        "body_json": "body_json",
        "language": "language",
        "type": "type",
        "sending_state": "sending_state",
        "recipient": "recipient",
        "sender_identity_id": "sender_identity_id",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "tracked": "tracked",
        "campaign_id": "campaign_id",
        "parent_action_id": "parent_action_id",
    }

    id: int
    """Number of the action."""

    deduplicate_id: str | Unset = UNSET
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str | Unset = UNSET
    """Name in the app, if it has one."""

    created: int | Unset = UNSET
    """When it was made, Unix seconds."""

    updated: int | Unset = UNSET
    """When it last changed, Unix seconds."""

    body: str | Unset = UNSET
    """JSON text with the metadata and the parameters of the Meta template."""

    body_json: str | Unset = UNSET
    """The body as JSON text; published beside `body` without further explanation."""

    language: str | Unset = UNSET
    """Language tag; empty for the default variant and for a message that is not translated."""

    type: str
    """Always `whatsapp`."""

    sending_state: SendingState | Unset = UNSET
    """What happens to messages of the action."""

    recipient: str | Unset = UNSET
    """Phone number in E.164 form; blank when it is Liquid, as that is resolved at send time."""

    sender_identity_id: int | Unset = UNSET
    """Number of the WhatsApp sender."""

    send_to_unsubscribed: bool | Unset = UNSET
    """True when people who have unsubscribed get it, too."""

    tracked: bool | Unset = UNSET
    """Whether the message is tracked."""

    campaign_id: int | Unset = UNSET
    """Number of the campaign that the action belongs to."""

    parent_action_id: int | Unset = UNSET
    """Number of the action that holds this one, such as a split, where there is one."""

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
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_json) is not UNSET:
            out["body_json"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.sending_state) is not UNSET:
            out["sending_state"] = encode(v)
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if (v := fields.sender_identity_id) is not UNSET:
            out["sender_identity_id"] = v
        if (v := fields.send_to_unsubscribed) is not UNSET:
            out["send_to_unsubscribed"] = v
        if (v := fields.tracked) is not UNSET:
            out["tracked"] = v
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.parent_action_id) is not UNSET:
            out["parent_action_id"] = v
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
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.name = pop("name", UNSET)
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.body = pop("body", UNSET)
        self.body_json = pop("body_json", UNSET)
        self.language = pop("language", UNSET)
        self.type = pop("type", UNSET)
        self.sending_state = _SendingState[pop("sending_state", UNSET)]
        self.recipient = pop("recipient", UNSET)
        self.sender_identity_id = (
            v if (v := pop("sender_identity_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.send_to_unsubscribed = pop("send_to_unsubscribed", UNSET)
        self.tracked = pop("tracked", UNSET)
        self.campaign_id = v if (v := pop("campaign_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.parent_action_id = (
            v if (v := pop("parent_action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self._extra = d or None
        return self


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
