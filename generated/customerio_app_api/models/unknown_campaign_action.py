from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnknownCampaignAction(Model):
    """An action of a campaign whose `type` is none of those that are published, such as `attribute_update`: the fields
    that all forms share.

    Args:
        id: Number of the action.
        type: What it does; a value that is not published.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        campaign_id: Number of the campaign that the action belongs to.
        parent_action_id: Number of the action that this action belongs to, as in an A/B test.
        body: Its content, if it has any.
        sending_state: What happens to messages of the action.
    """

    id: int
    """Number of the action."""
    type: str
    """What it does; a value that is not published."""
    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""
    name: str
    """Name in the app."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    campaign_id: int | None = None
    """Number of the campaign that the action belongs to."""
    parent_action_id: int | None = None
    """Number of the action that this action belongs to, as in an A/B test."""
    body: str | None = None
    """Its content, if it has any."""
    sending_state: SendingState | None = None
    """What happens to messages of the action."""


read = ModelReader(UnknownCampaignAction)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    UnknownCampaignAction,
    {
        "id": INTEGER,
        "type": TEXT,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "campaign_id": INTEGER,
        "parent_action_id": INTEGER,
        "body": TEXT,
        "sending_state": Choice(_SendingState),
    },
    read,
)
