from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignSmsActionUpdate(Model):
    """Changes to an SMS action of a campaign. Every field is optional."""

    __slots__ = ("campaign_id", "body", "image_url", "sending_state", "recipient")

    FIELDS: ClassVar[dict[str, str]] = {
        "campaign_id": "campaign_id",
        "body": "body",
        "image_url": "image_url",
        "sending_state": "sending_state",
        "recipient": "recipient",
    }

    campaign_id: int | Unset
    """Number of the campaign, once more; the path already names it."""

    body: str | Unset
    """Text of the message; Liquid allowed."""

    image_url: str | Unset
    """URL of an image to send along (MMS)."""

    sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset
    """What happens to messages of the action."""

    recipient: str | Unset
    """Phone number the message goes to, or Liquid. Liquid reads back blank, as it is resolved at send time."""

    def __init__(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        body: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.campaign_id = campaign_id
        self.body = body
        self.image_url = image_url
        self.sending_state = sending_state
        self.recipient = recipient

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.image_url) is not UNSET:
            out["image_url"] = v
        if (v := fields.sending_state) is not UNSET:
            out["sending_state"] = encode(v)
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignSmsActionUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignSmsActionUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_campaign_id, made.body, made.image_url, _sending_state, made.recipient) = d.values()
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.sending_state = _SendingState[_sending_state]
    return made


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
