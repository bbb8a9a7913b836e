from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignWhatsappAction(Model):
    """A WhatsApp message of a campaign."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "name",
        "created",
        "updated",
        "body",
        "body_json",
        "language",
        "type",
        "sending_state",
        "recipient",
        "sender_identity_id",
        "send_to_unsubscribed",
        "tracked",
        "campaign_id",
        "parent_action_id",
    )

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

    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str
    """Name in the app, if it has one."""

    created: int
    """When it was made, Unix seconds."""

    updated: int
    """When it last changed, Unix seconds."""

    body: str
    """JSON text with the metadata and the parameters of the Meta template."""

    body_json: str | Unset
    """The body as JSON text; published beside `body` without further explanation."""

    language: str | Unset
    """Language tag; empty for the default variant and for a message that is not translated."""

    type: str
    """Always `whatsapp`."""

    sending_state: SendingState
    """What happens to messages of the action."""

    recipient: str | Unset
    """Phone number in E.164 form; blank when it is Liquid, as that is resolved at send time."""

    sender_identity_id: int | Unset
    """Number of the WhatsApp sender."""

    send_to_unsubscribed: bool | Unset
    """True when people who have unsubscribed get it, too."""

    tracked: bool | Unset
    """Whether the message is tracked."""

    campaign_id: int | Unset
    """Number of the campaign that the action belongs to."""

    parent_action_id: int | Unset
    """Number of the action that holds this one, such as a split, where there is one."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        name: str,
        created: int,
        updated: int,
        body: str,
        body_json: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str,
        sending_state: SendingState,
        recipient: str | Unset = UNSET,
        sender_identity_id: int | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.created = created
        self.updated = updated
        self.body = body
        self.body_json = body_json
        self.language = language
        self.type = type
        self.sending_state = sending_state
        self.recipient = recipient
        self.sender_identity_id = sender_identity_id
        self.send_to_unsubscribed = send_to_unsubscribed
        self.tracked = tracked
        self.campaign_id = campaign_id
        self.parent_action_id = parent_action_id

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignWhatsappAction.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignWhatsappAction) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 16 else take_unknown(d, 16)
    (
        _id,
        made.deduplicate_id,
        made.name,
        _created,
        _updated,
        made.body,
        made.body_json,
        made.language,
        made.type,
        _sending_state,
        made.recipient,
        _sender_identity_id,
        made.send_to_unsubscribed,
        made.tracked,
        _campaign_id,
        _parent_action_id,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.sending_state = _SendingState[_sending_state]
    made.sender_identity_id = (
        _sender_identity_id
        if _sender_identity_id is UNSET or _sender_identity_id is None or class_of(_sender_identity_id) is int
        else integer(_sender_identity_id)
    )
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.parent_action_id = (
        _parent_action_id
        if _parent_action_id is UNSET or _parent_action_id is None or class_of(_parent_action_id) is int
        else integer(_parent_action_id)
    )
    return made


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
