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
            BroadcastMessageActionUpdate,
            BroadcastSmsActionUpdate,
            BroadcastWhatsappActionUpdate,
            BroadcastWebhookActionUpdate,
        ),
    )


from .broadcast_message_action_update import BroadcastMessageActionUpdate  # noqa: E402
from .broadcast_sms_action_update import BroadcastSmsActionUpdate  # noqa: E402
from .broadcast_webhook_action_update import BroadcastWebhookActionUpdate  # noqa: E402
from .broadcast_whatsapp_action_update import (
    BroadcastWhatsappActionUpdate,  # noqa: E402
)

BroadcastActionUpdate: TypeAlias = (
    BroadcastMessageActionUpdate
    | BroadcastSmsActionUpdate
    | BroadcastWhatsappActionUpdate
    | BroadcastWebhookActionUpdate
    | Mapping[str, Any]
)
"""Changes to an action of a broadcast. Nothing in the body names the form: use the one for the type of the action in the
path.
"""

read = OneOf(
    _read,
    (
        BroadcastMessageActionUpdate,
        BroadcastSmsActionUpdate,
        BroadcastWhatsappActionUpdate,
        BroadcastWebhookActionUpdate,
    ),
)
