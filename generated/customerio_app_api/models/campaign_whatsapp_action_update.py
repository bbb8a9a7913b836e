from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignWhatsappActionUpdate(Model):
    """Changes to a WhatsApp action of a campaign. Every field is optional."""

    __slots__ = (
        "campaign_id",
        "body",
        "body_json",
        "sending_state",
        "recipient",
        "sender_identity_id",
        "send_to_unsubscribed",
        "tracked",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "campaign_id": "campaign_id",
        "body": "body",
        "body_json": "body_json",
        "sending_state": "sending_state",
        "recipient": "recipient",
        "sender_identity_id": "sender_identity_id",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "tracked": "tracked",
    }

    campaign_id: int | Unset
    """Number of the campaign, once more; the path already names it."""

    body: str | Unset
    """JSON text with the metadata and the parameters of the Meta template."""

    body_json: str | Unset
    """The body as JSON text; published beside `body` without further explanation."""

    sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset
    """What happens to messages of the action."""

    recipient: str | Unset
    """Phone number in E.164 form, or Liquid. Liquid reads back blank, as it is resolved at send time."""

    sender_identity_id: int | Unset
    """Number of the WhatsApp sender."""

    send_to_unsubscribed: bool | Unset
    """True sends to people who have unsubscribed, too."""

    tracked: bool | Unset
    """Whether the message is tracked."""

    def __init__(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        body: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        sender_identity_id: int | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.campaign_id = campaign_id
        self.body = body
        self.body_json = body_json
        self.sending_state = sending_state
        self.recipient = recipient
        self.sender_identity_id = sender_identity_id
        self.send_to_unsubscribed = send_to_unsubscribed
        self.tracked = tracked

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_json) is not UNSET:
            out["body_json"] = v
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
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignWhatsappActionUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignWhatsappActionUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
    (
        _campaign_id,
        made.body,
        made.body_json,
        _sending_state,
        made.recipient,
        _sender_identity_id,
        made.send_to_unsubscribed,
        made.tracked,
    ) = d.values()
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.sending_state = _SendingState[_sending_state]
    made.sender_identity_id = (
        _sender_identity_id
        if _sender_identity_id is UNSET or _sender_identity_id is None or class_of(_sender_identity_id) is int
        else integer(_sender_identity_id)
    )
    return made


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
