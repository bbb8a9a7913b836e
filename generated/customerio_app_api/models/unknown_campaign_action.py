from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.id,
        made.type,
        made.deduplicate_id,
        made.name,
        made.created,
        made.updated,
        made.campaign_id,
        made.parent_action_id,
        made.body,
        _sending_state,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.type is None or class_of(made.type) is str)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.parent_action_id is None or class_of(made.parent_action_id) is int)
        and (made.body is None or class_of(made.body) is str)
        and (_sending_state is None or class_of(_sending_state) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.sending_state = _SendingState[_sending_state]
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_ABSENT, _ALL = describe(
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
