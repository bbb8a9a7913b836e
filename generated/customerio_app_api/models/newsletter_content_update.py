from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import best_match

if TYPE_CHECKING:
    from .newsletter_email_content_update import NewsletterEmailContentUpdate
    from .newsletter_push_content_update import NewsletterPushContentUpdate
    from .newsletter_sms_content_update import NewsletterSmsContentUpdate
    from .newsletter_webhook_content_update import NewsletterWebhookContentUpdate

NewsletterContentUpdate: TypeAlias = "NewsletterEmailContentUpdate | NewsletterSmsContentUpdate | NewsletterPushContentUpdate | NewsletterWebhookContentUpdate | dict[str, Any]"
"""New content of a newsletter variant. No field names the form; use the one of the newsletter's channel. In-app and inbox
content has none.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


from .newsletter_email_content_update import (
    NewsletterEmailContentUpdate,  # noqa: E402, F811
)
from .newsletter_push_content_update import (
    NewsletterPushContentUpdate,  # noqa: E402, F811
)
from .newsletter_sms_content_update import (
    NewsletterSmsContentUpdate,  # noqa: E402, F811
)
from .newsletter_webhook_content_update import (
    NewsletterWebhookContentUpdate,  # noqa: E402, F811
)

_MEMBERS: tuple[Any, ...] = (
    NewsletterEmailContentUpdate,
    NewsletterSmsContentUpdate,
    NewsletterPushContentUpdate,
    NewsletterWebhookContentUpdate,
)
