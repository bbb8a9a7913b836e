from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, form_of, text_of


def read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that its `type` names."""
    tag = text_of(src_dict.get("type"))
    return _READERS.get(tag, _UnknownBroadcastAction)(src_dict, notes)


from .broadcast_message_action import BroadcastMessageAction  # noqa: E402
from .broadcast_message_action import read as _BroadcastMessageAction
from .broadcast_sms_action import BroadcastSmsAction  # noqa: E402
from .broadcast_sms_action import read as _BroadcastSmsAction
from .broadcast_webhook_action import BroadcastWebhookAction  # noqa: E402
from .broadcast_webhook_action import read as _BroadcastWebhookAction
from .broadcast_whats_app_action import BroadcastWhatsAppAction  # noqa: E402
from .broadcast_whats_app_action import read as _BroadcastWhatsAppAction
from .unknown_broadcast_action import UnknownBroadcastAction  # noqa: E402
from .unknown_broadcast_action import read as _UnknownBroadcastAction

BroadcastAction: TypeAlias = (
    BroadcastMessageAction
    | BroadcastSmsAction
    | BroadcastWhatsAppAction
    | BroadcastWebhookAction
    | UnknownBroadcastAction
)
"""An action of a broadcast with its content; `type` says which of four forms it has. `email`, `push`, `in_app` and `slack`
share one; `twilio` (SMS), `whatsapp` and `webhook` have their own.
"""

_READERS: dict[Any, Any] = {
    "email": _BroadcastMessageAction,
    "in_app": _BroadcastMessageAction,
    "push": _BroadcastMessageAction,
    "slack": _BroadcastMessageAction,
    "twilio": _BroadcastSmsAction,
    "whatsapp": _BroadcastWhatsAppAction,
    "webhook": _BroadcastWebhookAction,
}

form_of(
    read,
    BroadcastMessageAction,
    BroadcastSmsAction,
    BroadcastWhatsAppAction,
    BroadcastWebhookAction,
    UnknownBroadcastAction,
)
