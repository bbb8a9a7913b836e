from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UnknownCampaignAction) -> UnknownCampaignAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 10, _SHAPES)
    (_id, _type, _deduplicate_id, _name, _created, _updated, _campaign_id, _parent_action_id, _body, _sending_state) = (
        d.values()
    )
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_campaign_id) is int or _campaign_id is None)
        and (class_of(_parent_action_id) is int or _parent_action_id is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_sending_state) is str or _sending_state is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.type = _type
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.campaign_id = _campaign_id
    made.parent_action_id = _parent_action_id
    made.body = _body
    made.sending_state = _SendingState[_sending_state]
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_SHAPES: Shapes = {}
_ABSENT = describe(
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
