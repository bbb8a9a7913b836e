from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ReportingWebhookType(StrEnum):
    """Kind of reporting webhook. What `js` stands for is not documented. Values that are not listed are kept as they come."""

    WEBHOOK = "webhook"
    JS = "js"

    @classmethod
    def _missing_(cls, value: object) -> ReportingWebhookType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ReportingWebhookType)
