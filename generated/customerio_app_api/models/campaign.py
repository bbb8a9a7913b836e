from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .date_campaign import DateCampaign
    from .event_campaign import EventCampaign
    from .form_campaign import FormCampaign
    from .object_campaign import ObjectCampaign
    from .relationship_campaign import RelationshipCampaign
    from .segment_campaign import SegmentCampaign
    from .webhook_campaign import WebhookCampaign

Campaign: TypeAlias = "SegmentCampaign | EventCampaign | FormCampaign | DateCampaign | RelationshipCampaign | ObjectCampaign | WebhookCampaign | dict[str, Any]"
"""A campaign; `type` names its trigger and says which of seven forms it has."""


def read(value: Any) -> Any:
    """Reads an object as the member that its `type` names; an unknown one stays raw data."""
    if value.__class__ is not dict:
        return value
    tag = value.get("type")
    member = _MEMBERS.get(tag) if isinstance(tag, str) else None
    return member.from_dict(value) if member else value


from .date_campaign import DateCampaign  # noqa: E402, F811
from .event_campaign import EventCampaign  # noqa: E402, F811
from .form_campaign import FormCampaign  # noqa: E402, F811
from .object_campaign import ObjectCampaign  # noqa: E402, F811
from .relationship_campaign import RelationshipCampaign  # noqa: E402, F811
from .segment_campaign import SegmentCampaign  # noqa: E402, F811
from .webhook_campaign import WebhookCampaign  # noqa: E402, F811

_MEMBERS: dict[str, Any] = {
    "segment": SegmentCampaign,
    "event": EventCampaign,
    "form": FormCampaign,
    "date": DateCampaign,
    "relationship": RelationshipCampaign,
    "object": ObjectCampaign,
    "webhook": WebhookCampaign,
}
