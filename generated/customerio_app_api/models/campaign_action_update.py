from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import best_match

if TYPE_CHECKING:
    from .campaign_message_action_update import CampaignMessageActionUpdate
    from .campaign_sms_action_update import CampaignSmsActionUpdate
    from .campaign_webhook_action_update import CampaignWebhookActionUpdate
    from .campaign_whatsapp_action_update import CampaignWhatsappActionUpdate

CampaignActionUpdate: TypeAlias = "CampaignMessageActionUpdate | CampaignSmsActionUpdate | CampaignWhatsappActionUpdate | CampaignWebhookActionUpdate | dict[str, Any]"
"""Changes to an action of a campaign. Nothing in the body names the form: use the one for the type of the action in the
path.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


from .campaign_message_action_update import (
    CampaignMessageActionUpdate,  # noqa: E402, F811
)
from .campaign_sms_action_update import CampaignSmsActionUpdate  # noqa: E402, F811
from .campaign_webhook_action_update import (
    CampaignWebhookActionUpdate,  # noqa: E402, F811
)
from .campaign_whatsapp_action_update import (
    CampaignWhatsappActionUpdate,  # noqa: E402, F811
)

_MEMBERS: tuple[Any, ...] = (
    CampaignMessageActionUpdate,
    CampaignSmsActionUpdate,
    CampaignWhatsappActionUpdate,
    CampaignWebhookActionUpdate,
)
