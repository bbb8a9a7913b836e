from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class HttpMethod(StrEnum):
    """HTTP method of a webhook. Values that are not listed are kept as they come."""

    DELETE = "DELETE"
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"

    @classmethod
    def _missing_(cls, value: object) -> HttpMethod | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(HttpMethod)
