from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, form_of, text_of


def read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that its `type` names."""
    tag = text_of(src_dict.get("type"))
    return _READERS.get(tag, _UnknownCampaignAction)(src_dict, notes)


from .campaign_message_action import CampaignMessageAction  # noqa: E402
from .campaign_message_action import read as _CampaignMessageAction
from .campaign_sms_action import CampaignSmsAction  # noqa: E402
from .campaign_sms_action import read as _CampaignSmsAction
from .campaign_webhook_action import CampaignWebhookAction  # noqa: E402
from .campaign_webhook_action import read as _CampaignWebhookAction
from .campaign_whatsapp_action import CampaignWhatsappAction  # noqa: E402
from .campaign_whatsapp_action import read as _CampaignWhatsappAction
from .unknown_campaign_action import UnknownCampaignAction  # noqa: E402
from .unknown_campaign_action import read as _UnknownCampaignAction

CampaignAction: TypeAlias = (
    CampaignMessageAction | CampaignSmsAction | CampaignWhatsappAction | CampaignWebhookAction | UnknownCampaignAction
)
"""An action of a campaign with its content; `type` says which of four forms it has. `email`, `push`, `in_app` and `slack`
share one; `twilio` (SMS), `whatsapp` and `webhook` have their own.
"""

_READERS: dict[Any, Any] = {
    "email": _CampaignMessageAction,
    "in_app": _CampaignMessageAction,
    "push": _CampaignMessageAction,
    "slack": _CampaignMessageAction,
    "twilio": _CampaignSmsAction,
    "whatsapp": _CampaignWhatsappAction,
    "webhook": _CampaignWebhookAction,
}

form_of(
    read, CampaignMessageAction, CampaignSmsAction, CampaignWhatsappAction, CampaignWebhookAction, UnknownCampaignAction
)
