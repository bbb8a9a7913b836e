from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, OneOf, best_match


def _read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(
        src_dict,
        notes,
        (
            CampaignMessageActionUpdate,
            CampaignSmsActionUpdate,
            CampaignWhatsappActionUpdate,
            CampaignWebhookActionUpdate,
        ),
    )


from .campaign_message_action_update import CampaignMessageActionUpdate  # noqa: E402
from .campaign_sms_action_update import CampaignSmsActionUpdate  # noqa: E402
from .campaign_webhook_action_update import CampaignWebhookActionUpdate  # noqa: E402
from .campaign_whatsapp_action_update import CampaignWhatsappActionUpdate  # noqa: E402

CampaignActionUpdate: TypeAlias = (
    CampaignMessageActionUpdate
    | CampaignSmsActionUpdate
    | CampaignWhatsappActionUpdate
    | CampaignWebhookActionUpdate
    | Mapping[str, Any]
)
"""Changes to an action of a campaign. Nothing in the body names the form: use the one for the type of the action in the
path.
"""

read = OneOf(
    _read,
    (CampaignMessageActionUpdate, CampaignSmsActionUpdate, CampaignWhatsappActionUpdate, CampaignWebhookActionUpdate),
)
