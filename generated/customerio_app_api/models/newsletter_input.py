from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .email_newsletter_input import EmailNewsletterInput
    from .in_app_newsletter_input import InAppNewsletterInput
    from .inbox_newsletter_input import InboxNewsletterInput
    from .push_newsletter_input import PushNewsletterInput
    from .sms_newsletter_input import SmsNewsletterInput
    from .webhook_newsletter_input import WebhookNewsletterInput

NewsletterInput: TypeAlias = "EmailNewsletterInput | SmsNewsletterInput | PushNewsletterInput | InAppNewsletterInput | WebhookNewsletterInput | InboxNewsletterInput | dict[str, Any]"
"""A new newsletter; `type` selects the form that fits its channel."""


def read(value: Any) -> Any:
    """Reads an object as the member that its `type` names; an unknown one stays raw data."""
    if value.__class__ is not dict:
        return value
    tag = value.get("type")
    member = _MEMBERS.get(tag) if isinstance(tag, str) else None
    return member.from_dict(value) if member else value


from .email_newsletter_input import EmailNewsletterInput  # noqa: E402, F811
from .in_app_newsletter_input import InAppNewsletterInput  # noqa: E402, F811
from .inbox_newsletter_input import InboxNewsletterInput  # noqa: E402, F811
from .push_newsletter_input import PushNewsletterInput  # noqa: E402, F811
from .sms_newsletter_input import SmsNewsletterInput  # noqa: E402, F811
from .webhook_newsletter_input import WebhookNewsletterInput  # noqa: E402, F811

_MEMBERS: dict[str, Any] = {
    "email": EmailNewsletterInput,
    "twilio": SmsNewsletterInput,
    "push": PushNewsletterInput,
    "in_app": InAppNewsletterInput,
    "webhook": WebhookNewsletterInput,
    "inbox": InboxNewsletterInput,
}
