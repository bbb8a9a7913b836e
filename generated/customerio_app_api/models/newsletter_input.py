from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, OneOf, form_of, text_of


def _read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that its `type` names."""
    tag = text_of(src_dict.get("type"))
    reader = _READERS.get(tag)
    return src_dict if reader is None else reader(src_dict, notes)


from .email_newsletter_input import EmailNewsletterInput  # noqa: E402
from .email_newsletter_input import read as _EmailNewsletterInput
from .in_app_newsletter_input import InAppNewsletterInput  # noqa: E402
from .in_app_newsletter_input import read as _InAppNewsletterInput
from .inbox_newsletter_input import InboxNewsletterInput  # noqa: E402
from .inbox_newsletter_input import read as _InboxNewsletterInput
from .push_newsletter_input import PushNewsletterInput  # noqa: E402
from .push_newsletter_input import read as _PushNewsletterInput
from .sms_newsletter_input import SmsNewsletterInput  # noqa: E402
from .sms_newsletter_input import read as _SmsNewsletterInput
from .webhook_newsletter_input import WebhookNewsletterInput  # noqa: E402
from .webhook_newsletter_input import read as _WebhookNewsletterInput

NewsletterInput: TypeAlias = (
    EmailNewsletterInput
    | SmsNewsletterInput
    | PushNewsletterInput
    | InAppNewsletterInput
    | WebhookNewsletterInput
    | InboxNewsletterInput
    | Mapping[str, Any]
)
"""A new newsletter; `type` selects the form that fits its channel."""

_READERS: dict[Any, Any] = {
    "email": _EmailNewsletterInput,
    "twilio": _SmsNewsletterInput,
    "push": _PushNewsletterInput,
    "in_app": _InAppNewsletterInput,
    "webhook": _WebhookNewsletterInput,
    "inbox": _InboxNewsletterInput,
}

form_of(
    _read,
    EmailNewsletterInput,
    SmsNewsletterInput,
    PushNewsletterInput,
    InAppNewsletterInput,
    WebhookNewsletterInput,
    InboxNewsletterInput,
)

read = OneOf(
    _read,
    (
        EmailNewsletterInput,
        SmsNewsletterInput,
        PushNewsletterInput,
        InAppNewsletterInput,
        WebhookNewsletterInput,
        InboxNewsletterInput,
    ),
    {"type": tuple(_READERS)},
)
