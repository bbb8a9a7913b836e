from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SuppressionType(StrEnum):
    """Why the email provider suppresses an address. `blocks`: the receiving server refused the mail; `bounces`: the mail
    came back; `spam_reports`: the recipient reported it as spam; `invalid_emails`: no such address. Values that are not
    listed are kept as they come.
    """

    BLOCKS = "blocks"
    BOUNCES = "bounces"
    SPAM_REPORTS = "spam_reports"
    INVALID_EMAILS = "invalid_emails"

    @classmethod
    def _missing_(cls, value: object) -> SuppressionType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SuppressionType)
