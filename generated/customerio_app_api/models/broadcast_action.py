from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .broadcast_message_action import BroadcastMessageAction
    from .broadcast_sms_action import BroadcastSmsAction
    from .broadcast_webhook_action import BroadcastWebhookAction
    from .broadcast_whats_app_action import BroadcastWhatsAppAction

BroadcastAction: TypeAlias = (
    "BroadcastMessageAction | BroadcastSmsAction | BroadcastWhatsAppAction | BroadcastWebhookAction | dict[str, Any]"
)
"""An action of a broadcast with its content; `type` says which of four forms it has. `email`, `push`, `in_app` and `slack`
share one; `twilio` (SMS), `whatsapp` and `webhook` have their own.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that its `type` names; an unknown one stays raw data."""
    if value.__class__ is not dict:
        return value
    tag = value.get("type")
    member = _MEMBERS.get(tag) if isinstance(tag, str) else None
    return member.from_dict(value) if member else value


from .broadcast_message_action import BroadcastMessageAction  # noqa: E402, F811
from .broadcast_sms_action import BroadcastSmsAction  # noqa: E402, F811
from .broadcast_webhook_action import BroadcastWebhookAction  # noqa: E402, F811
from .broadcast_whats_app_action import BroadcastWhatsAppAction  # noqa: E402, F811

_MEMBERS: dict[str, Any] = {
    "email": BroadcastMessageAction,
    "in_app": BroadcastMessageAction,
    "push": BroadcastMessageAction,
    "slack": BroadcastMessageAction,
    "twilio": BroadcastSmsAction,
    "whatsapp": BroadcastWhatsAppAction,
    "webhook": BroadcastWebhookAction,
}
