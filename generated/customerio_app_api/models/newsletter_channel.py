from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class NewsletterChannel(StrEnum):
    """Channel of a newsletter. `twilio` is SMS, `in_app` a message shown in the app, `inbox` one that is kept in the app's
    inbox. New values may appear without notice. Values that are not listed are kept as they come.
    """

    EMAIL = "email"
    WEBHOOK = "webhook"
    TWILIO = "twilio"
    PUSH = "push"
    IN_APP = "in_app"
    INBOX = "inbox"

    @classmethod
    def _missing_(cls, value: object) -> NewsletterChannel | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(NewsletterChannel)
