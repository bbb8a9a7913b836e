from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class WebhookMethod(StrEnum):
    """HTTP method of a webhook, in lower case. Values that are not listed are kept as they come."""

    GET = "get"
    POST = "post"
    PUT = "put"
    DELETE = "delete"
    PATCH = "patch"

    @classmethod
    def _missing_(cls, value: object) -> WebhookMethod | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(WebhookMethod)
