from __future__ import annotations

from attr import define

from ..fields import INTEGER, Choice, ModelReader, describe
from ..types import Model


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


read = ModelReader(EmailLinkTarget)

from .email_link_target_type import LOOKUP as _EmailLinkTargetType
from .email_link_target_type import EmailLinkTargetType

describe(
    EmailLinkTarget,
    {
        "type": Choice(_EmailLinkTargetType),
        "transactional_message_id": INTEGER,
        "newsletter_id": INTEGER,
        "action_id": INTEGER,
    },
    read,
)
