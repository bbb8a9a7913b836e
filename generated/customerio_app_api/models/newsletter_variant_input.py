from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import best_match

if TYPE_CHECKING:
    from .email_newsletter_variant_input import EmailNewsletterVariantInput
    from .inbox_newsletter_variant_input import InboxNewsletterVariantInput
    from .push_newsletter_variant_input import PushNewsletterVariantInput
    from .sms_newsletter_variant_input import SmsNewsletterVariantInput
    from .webhook_newsletter_variant_input import WebhookNewsletterVariantInput

NewsletterVariantInput: TypeAlias = "EmailNewsletterVariantInput | SmsNewsletterVariantInput | PushNewsletterVariantInput | WebhookNewsletterVariantInput | InboxNewsletterVariantInput | dict[str, Any]"
"""A translation of a newsletter. No field names the form; use the one of the newsletter's channel. In-app messages have
none.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


from .email_newsletter_variant_input import (
    EmailNewsletterVariantInput,  # noqa: E402, F811
)
from .inbox_newsletter_variant_input import (
    InboxNewsletterVariantInput,  # noqa: E402, F811
)
from .push_newsletter_variant_input import (
    PushNewsletterVariantInput,  # noqa: E402, F811
)
from .sms_newsletter_variant_input import SmsNewsletterVariantInput  # noqa: E402, F811
from .webhook_newsletter_variant_input import (
    WebhookNewsletterVariantInput,  # noqa: E402, F811
)

_MEMBERS: tuple[Any, ...] = (
    EmailNewsletterVariantInput,
    SmsNewsletterVariantInput,
    PushNewsletterVariantInput,
    WebhookNewsletterVariantInput,
    InboxNewsletterVariantInput,
)
