from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import best_match

if TYPE_CHECKING:
    from .broadcast_message_action_update import BroadcastMessageActionUpdate
    from .broadcast_sms_action_update import BroadcastSmsActionUpdate
    from .broadcast_webhook_action_update import BroadcastWebhookActionUpdate
    from .broadcast_whatsapp_action_update import BroadcastWhatsappActionUpdate

BroadcastActionUpdate: TypeAlias = "BroadcastMessageActionUpdate | BroadcastSmsActionUpdate | BroadcastWhatsappActionUpdate | BroadcastWebhookActionUpdate | dict[str, Any]"
"""Changes to an action of a broadcast. Nothing in the body names the form: use the one for the type of the action in the
path.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


from .broadcast_message_action_update import (
    BroadcastMessageActionUpdate,  # noqa: E402, F811
)
from .broadcast_sms_action_update import BroadcastSmsActionUpdate  # noqa: E402, F811
from .broadcast_webhook_action_update import (
    BroadcastWebhookActionUpdate,  # noqa: E402, F811
)
from .broadcast_whatsapp_action_update import (
    BroadcastWhatsappActionUpdate,  # noqa: E402, F811
)

_MEMBERS: tuple[Any, ...] = (
    BroadcastMessageActionUpdate,
    BroadcastSmsActionUpdate,
    BroadcastWhatsappActionUpdate,
    BroadcastWebhookActionUpdate,
)
