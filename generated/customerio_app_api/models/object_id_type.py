from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ObjectIdType(StrEnum):
    """Which identifier of an object a value is: `object_id`, the workspace's own, or `cio_object_id`, the one that
    Customer.io gave it. `object_id` where it is left out. Values that are not listed are kept as they come.
    """

    OBJECT_ID = "object_id"
    CIO_OBJECT_ID = "cio_object_id"

    @classmethod
    def _missing_(cls, value: object) -> ObjectIdType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ObjectIdType)
