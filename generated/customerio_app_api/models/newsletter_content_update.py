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
            NewsletterEmailContentUpdate,
            NewsletterSmsContentUpdate,
            NewsletterPushContentUpdate,
            NewsletterWebhookContentUpdate,
        ),
    )


from .newsletter_email_content_update import NewsletterEmailContentUpdate  # noqa: E402
from .newsletter_push_content_update import NewsletterPushContentUpdate  # noqa: E402
from .newsletter_sms_content_update import NewsletterSmsContentUpdate  # noqa: E402
from .newsletter_webhook_content_update import (
    NewsletterWebhookContentUpdate,  # noqa: E402
)

NewsletterContentUpdate: TypeAlias = (
    NewsletterEmailContentUpdate
    | NewsletterSmsContentUpdate
    | NewsletterPushContentUpdate
    | NewsletterWebhookContentUpdate
    | Mapping[str, Any]
)
"""New content of a newsletter variant. No field names the form; use the one of the newsletter's channel. In-app and inbox
content has none.
"""

read = OneOf(
    _read,
    (
        NewsletterEmailContentUpdate,
        NewsletterSmsContentUpdate,
        NewsletterPushContentUpdate,
        NewsletterWebhookContentUpdate,
    ),
)
