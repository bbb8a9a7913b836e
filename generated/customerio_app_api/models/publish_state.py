from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class PublishState(StrEnum):
    """`done` means published, `pending` still at work. A failed publish is an HTTP error (409 or 422) and has no value
    here. Values that are not listed are kept as they come.
    """

    DONE = "done"
    PENDING = "pending"

    @classmethod
    def _missing_(cls, value: object) -> PublishState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(PublishState)
