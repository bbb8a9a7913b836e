from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailLinkTarget(Model):
    """The workflow item that uses an email. Send `type` and exactly one number, the one that matches it:
    `transactional_message_id`, `newsletter_id` or, for `campaign_action`, `action_id`.

    Args:
        type: Kind of workflow item.
        transactional_message_id: Number of the transactional message; for the type `transactional_message`.
        newsletter_id: Number of the newsletter; for the type `newsletter`.
        action_id: Number of the action in a campaign or API-triggered broadcast; for the type `campaign_action`.
    """

    type: EmailLinkTargetType
    """Kind of workflow item."""
    transactional_message_id: int | None = None
    """Number of the transactional message; for the type `transactional_message`."""
    newsletter_id: int | None = None
    """Number of the newsletter; for the type `newsletter`."""
    action_id: int | None = None
    """Number of the action in a campaign or API-triggered broadcast; for the type `campaign_action`."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailLinkTarget) -> EmailLinkTarget:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_type, _transactional_message_id, _newsletter_id, _action_id) = d.values()
    if not (
        (class_of(_type) is str or _type is None)
        and (class_of(_transactional_message_id) is int or _transactional_message_id is None)
        and (class_of(_newsletter_id) is int or _newsletter_id is None)
        and (class_of(_action_id) is int or _action_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _EmailLinkTargetType[_type]
    made.transactional_message_id = _transactional_message_id
    made.newsletter_id = _newsletter_id
    made.action_id = _action_id
    return made  # type: ignore[no-any-return]


from .email_link_target_type import LOOKUP as _EmailLinkTargetType
from .email_link_target_type import EmailLinkTargetType

_SHAPES: Shapes = {}
_ABSENT = describe(
    EmailLinkTarget,
    {
        "type": Choice(_EmailLinkTargetType),
        "transactional_message_id": INTEGER,
        "newsletter_id": INTEGER,
        "action_id": INTEGER,
    },
    read,
)
