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
            EmailNewsletterVariantInput,
            SmsNewsletterVariantInput,
            PushNewsletterVariantInput,
            WebhookNewsletterVariantInput,
            InboxNewsletterVariantInput,
        ),
    )


from .email_newsletter_variant_input import EmailNewsletterVariantInput  # noqa: E402
from .inbox_newsletter_variant_input import InboxNewsletterVariantInput  # noqa: E402
from .push_newsletter_variant_input import PushNewsletterVariantInput  # noqa: E402
from .sms_newsletter_variant_input import SmsNewsletterVariantInput  # noqa: E402
from .webhook_newsletter_variant_input import (
    WebhookNewsletterVariantInput,  # noqa: E402
)

NewsletterVariantInput: TypeAlias = (
    EmailNewsletterVariantInput
    | SmsNewsletterVariantInput
    | PushNewsletterVariantInput
    | WebhookNewsletterVariantInput
    | InboxNewsletterVariantInput
    | Mapping[str, Any]
)
"""A translation of a newsletter. No field names the form; use the one of the newsletter's channel. In-app messages have
none.
"""

read = OneOf(
    _read,
    (
        EmailNewsletterVariantInput,
        SmsNewsletterVariantInput,
        PushNewsletterVariantInput,
        WebhookNewsletterVariantInput,
        InboxNewsletterVariantInput,
    ),
)
