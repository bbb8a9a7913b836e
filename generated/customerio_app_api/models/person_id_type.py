from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class PersonIdType(StrEnum):
    """Which identifier of a person a value is; `id` where it is left out. `email` and `phone` work only where the
    workspace identifies people by them, otherwise the response is 400. A `phone` is E.164, such as `+12025550100`.
    Values that are not listed are kept as they come.
    """

    ID = "id"
    EMAIL = "email"
    PHONE = "phone"
    CIO_ID = "cio_id"

    @classmethod
    def _missing_(cls, value: object) -> PersonIdType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(PersonIdType)
