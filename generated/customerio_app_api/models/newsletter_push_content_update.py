from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterPushContentUpdate(Model):
    """New values for the content of a push notification.

    Args:
        subject: Title of the notification.
        body: Text of the notification.
    """

    subject: str | None = None
    """Title of the notification."""
    body: str | None = None
    """Text of the notification."""


read = ModelReader(NewsletterPushContentUpdate)


describe(NewsletterPushContentUpdate, {"subject": TEXT, "body": TEXT}, read, Rules(required=()))
