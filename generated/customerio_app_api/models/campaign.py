from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, form_of, text_of


def read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that its `type` names."""
    tag = text_of(src_dict.get("type"))
    return _READERS.get(tag, _UnknownCampaign)(src_dict, notes)


from .date_campaign import DateCampaign  # noqa: E402
from .date_campaign import read as _DateCampaign
from .event_campaign import EventCampaign  # noqa: E402
from .event_campaign import read as _EventCampaign
from .form_campaign import FormCampaign  # noqa: E402
from .form_campaign import read as _FormCampaign
from .object_campaign import ObjectCampaign  # noqa: E402
from .object_campaign import read as _ObjectCampaign
from .relationship_campaign import RelationshipCampaign  # noqa: E402
from .relationship_campaign import read as _RelationshipCampaign
from .segment_campaign import SegmentCampaign  # noqa: E402
from .segment_campaign import read as _SegmentCampaign
from .unknown_campaign import UnknownCampaign  # noqa: E402
from .unknown_campaign import read as _UnknownCampaign
from .webhook_campaign import WebhookCampaign  # noqa: E402
from .webhook_campaign import read as _WebhookCampaign

Campaign: TypeAlias = (
    SegmentCampaign
    | EventCampaign
    | FormCampaign
    | DateCampaign
    | RelationshipCampaign
    | ObjectCampaign
    | WebhookCampaign
    | UnknownCampaign
)
"""A campaign; `type` names its trigger and says which of seven forms it has."""

_READERS: dict[Any, Any] = {
    "segment": _SegmentCampaign,
    "event": _EventCampaign,
    "form": _FormCampaign,
    "date": _DateCampaign,
    "relationship": _RelationshipCampaign,
    "object": _ObjectCampaign,
    "webhook": _WebhookCampaign,
}

form_of(
    read,
    SegmentCampaign,
    EventCampaign,
    FormCampaign,
    DateCampaign,
    RelationshipCampaign,
    ObjectCampaign,
    WebhookCampaign,
    UnknownCampaign,
)
