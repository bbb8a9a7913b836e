from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, Choice, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentCampaign(Model):
    """A campaign that people enter by joining a segment.

    Args:
        id: Number of the campaign.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        active: True while it can still send messages.
        state: Whether it runs.
        type: Always `segment`.
        description: Description in the app.
        actions: Its actions, as references; null when there are none.
        first_started: When it was first started, Unix seconds.
        tags: Tags given in the app; null when there are none.
        trigger_segment_ids: Numbers of the segments that start a journey; null when there are none.
        filter_segment_ids: Numbers of the segments that limit who may enter; null when there are none.
        msg_templates: Message templates of the campaign, as references; null when there are none.
    """

    id: int
    """Number of the campaign."""
    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""
    name: str
    """Name in the app."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    active: bool
    """True while it can still send messages."""
    state: CampaignState
    """Whether it runs."""
    type: str
    """Always `segment`."""
    description: str | None = None
    """Description in the app."""
    actions: list[CampaignActionRef] = _field(factory=NoList)
    """Its actions, as references; null when there are none."""
    first_started: int | None = None
    """When it was first started, Unix seconds."""
    tags: list[str] = _field(factory=NoList)
    """Tags given in the app; null when there are none."""
    trigger_segment_ids: list[int] = _field(factory=NoList)
    """Numbers of the segments that start a journey; null when there are none."""
    filter_segment_ids: list[int] = _field(factory=NoList)
    """Numbers of the segments that limit who may enter; null when there are none."""
    msg_templates: list[CampaignTemplateRef] = _field(factory=NoList)
    """Message templates of the campaign, as references; null when there are none."""


read = ModelReader(SegmentCampaign)

from .campaign_action_ref import CampaignActionRef
from .campaign_action_ref import read as _CampaignActionRef
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState
from .campaign_template_ref import CampaignTemplateRef
from .campaign_template_ref import read as _CampaignTemplateRef

describe(
    SegmentCampaign,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "active": BOOLEAN,
        "state": Choice(_CampaignState),
        "type": TEXT,
        "description": TEXT,
        "actions": Array(Object(_CampaignActionRef)),
        "first_started": INTEGER,
        "tags": Array(TEXT),
        "trigger_segment_ids": Array(INTEGER),
        "filter_segment_ids": Array(INTEGER),
        "msg_templates": Array(Object(_CampaignTemplateRef)),
    },
    read,
)
