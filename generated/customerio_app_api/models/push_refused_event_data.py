from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    UNSET,
    Model,
    Unset,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class PushRefusedEventData(Model):
    """A push notification that did not arrive, and why, device by device."""

    __slots__ = (
        "identifiers",
        "customer_id",
        "delivery_id",
        "action_id",
        "parent_action_id",
        "journey_id",
        "campaign_id",
        "trigger_event_id",
        "broadcast_id",
        "trigger_id",
        "newsletter_id",
        "content_id",
        "transactional_message_id",
        "recipients",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "identifiers": "identifiers",
        "customer_id": "customer_id",
        "delivery_id": "delivery_id",
        "action_id": "action_id",
        "parent_action_id": "parent_action_id",
        "journey_id": "journey_id",
        "campaign_id": "campaign_id",
        "trigger_event_id": "trigger_event_id",
        "broadcast_id": "broadcast_id",
        "trigger_id": "trigger_id",
        "newsletter_id": "newsletter_id",
        "content_id": "content_id",
        "transactional_message_id": "transactional_message_id",
        "recipients": "recipients",
    }

    identifiers: ReportingWebhookIdentifiers
    """Who the message went to."""

    customer_id: str | Unset
    """Id of the person. Deprecated: read `identifiers`."""

    delivery_id: str
    """Id of the delivery, as the send operations and message lists have it."""

    action_id: int | Unset
    """Number of the action of the campaign or broadcast."""

    parent_action_id: int | Unset
    """Number of the action that this one is a variant of."""

    journey_id: str | Unset
    """Id of the journey of the person through the campaign or broadcast."""

    campaign_id: int | None | Unset
    """Number of the campaign, where one sent the message."""

    trigger_event_id: str | None | Unset
    """Id of the event that triggered the campaign."""

    broadcast_id: int | None | Unset
    """Number of the broadcast, where one sent the message."""

    trigger_id: int | Unset
    """Number of the run of the broadcast."""

    newsletter_id: int | None | Unset
    """Number of the newsletter, where one sent the message."""

    content_id: int | Unset
    """Number of the variant of the newsletter."""

    transactional_message_id: int | str | Unset
    """Number or name of the transactional message, where one was sent."""

    recipients: list[PushFailedEventDevice]
    """The devices."""

    def __init__(
        self,
        *,
        identifiers: ReportingWebhookIdentifiers,
        customer_id: str | Unset = UNSET,
        delivery_id: str,
        action_id: int | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
        journey_id: str | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        trigger_event_id: str | None | Unset = UNSET,
        broadcast_id: int | None | Unset = UNSET,
        trigger_id: int | Unset = UNSET,
        newsletter_id: int | None | Unset = UNSET,
        content_id: int | Unset = UNSET,
        transactional_message_id: int | str | Unset = UNSET,
        recipients: list[PushFailedEventDevice],
    ) -> None:
        self._extra = None
        self.identifiers = identifiers
        self.customer_id = customer_id
        self.delivery_id = delivery_id
        self.action_id = action_id
        self.parent_action_id = parent_action_id
        self.journey_id = journey_id
        self.campaign_id = campaign_id
        self.trigger_event_id = trigger_event_id
        self.broadcast_id = broadcast_id
        self.trigger_id = trigger_id
        self.newsletter_id = newsletter_id
        self.content_id = content_id
        self.transactional_message_id = transactional_message_id
        self.recipients = recipients

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.customer_id) is not UNSET:
            out["customer_id"] = v
        if (v := fields.delivery_id) is not UNSET:
            out["delivery_id"] = v
        if (v := fields.action_id) is not UNSET:
            out["action_id"] = v
        if (v := fields.parent_action_id) is not UNSET:
            out["parent_action_id"] = v
        if (v := fields.journey_id) is not UNSET:
            out["journey_id"] = v
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.trigger_event_id) is not UNSET:
            out["trigger_event_id"] = v
        if (v := fields.broadcast_id) is not UNSET:
            out["broadcast_id"] = v
        if (v := fields.trigger_id) is not UNSET:
            out["trigger_id"] = v
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.content_id) is not UNSET:
            out["content_id"] = v
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = encode(v)
        put_list(out, "recipients", fields.recipients)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushRefusedEventData.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushRefusedEventData) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        _identifiers,
        made.customer_id,
        made.delivery_id,
        _action_id,
        _parent_action_id,
        made.journey_id,
        _campaign_id,
        made.trigger_event_id,
        _broadcast_id,
        _trigger_id,
        _newsletter_id,
        _content_id,
        made.transactional_message_id,
        _recipients,
    ) = d.values()
    made.identifiers = (
        _ReportingWebhookIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _ReportingWebhookIdentifiers)
    )
    made.action_id = (
        _action_id if _action_id is UNSET or _action_id is None or class_of(_action_id) is int else integer(_action_id)
    )
    made.parent_action_id = (
        _parent_action_id
        if _parent_action_id is UNSET or _parent_action_id is None or class_of(_parent_action_id) is int
        else integer(_parent_action_id)
    )
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.broadcast_id = (
        _broadcast_id
        if _broadcast_id is UNSET or _broadcast_id is None or class_of(_broadcast_id) is int
        else integer(_broadcast_id)
    )
    made.trigger_id = (
        _trigger_id
        if _trigger_id is UNSET or _trigger_id is None or class_of(_trigger_id) is int
        else integer(_trigger_id)
    )
    made.newsletter_id = (
        _newsletter_id
        if _newsletter_id is UNSET or _newsletter_id is None or class_of(_newsletter_id) is int
        else integer(_newsletter_id)
    )
    made.content_id = (
        _content_id
        if _content_id is UNSET or _content_id is None or class_of(_content_id) is int
        else integer(_content_id)
    )
    made.recipients = (
        [
            _PushFailedEventDevice(item) if class_of(item) is dict else other_object(item, _PushFailedEventDevice)
            for item in _recipients
        ]
        if class_of(_recipients) is list
        else other_list(_recipients)
    )
    return made


from .push_failed_event_device import PushFailedEventDevice
from .push_failed_event_device import read as _PushFailedEventDevice
from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers
