from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .campaign_message_action import CampaignMessageAction
    from .campaign_sms_action import CampaignSmsAction
    from .campaign_webhook_action import CampaignWebhookAction
    from .campaign_whatsapp_action import CampaignWhatsappAction

CampaignAction: TypeAlias = (
    "CampaignMessageAction | CampaignSmsAction | CampaignWhatsappAction | CampaignWebhookAction | dict[str, Any]"
)
"""An action of a campaign with its content; `type` says which of four forms it has. `email`, `push`, `in_app` and `slack`
share one; `twilio` (SMS), `whatsapp` and `webhook` have their own.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that its `type` names; an unknown one stays raw data."""
    if value.__class__ is not dict:
        return value
    tag = value.get("type")
    member = _MEMBERS.get(tag) if isinstance(tag, str) else None
    return member.from_dict(value) if member else value


from .campaign_message_action import CampaignMessageAction  # noqa: E402, F811
from .campaign_sms_action import CampaignSmsAction  # noqa: E402, F811
from .campaign_webhook_action import CampaignWebhookAction  # noqa: E402, F811
from .campaign_whatsapp_action import CampaignWhatsappAction  # noqa: E402, F811

_MEMBERS: dict[str, Any] = {
    "email": CampaignMessageAction,
    "in_app": CampaignMessageAction,
    "push": CampaignMessageAction,
    "slack": CampaignMessageAction,
    "twilio": CampaignSmsAction,
    "whatsapp": CampaignWhatsappAction,
    "webhook": CampaignWebhookAction,
}
