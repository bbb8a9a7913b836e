from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import INTEGER, TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentMembership(Listed["CustomerIdentifiers"]):
    """A page of the people in a segment.

    Args:
        segment_id: Number of the segment.
        ids: The `id` of each person; an empty string stands for a missing one.
        identifiers: Identifiers of each person, to be preferred to `ids`; may be null. Without `email` in a workspace
            in which email is not an identifier.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "identifiers"
    segment_id: int
    """Number of the segment."""
    ids: list[str] = _field(factory=NoList)
    """The `id` of each person; an empty string stands for a missing one."""
    identifiers: list[CustomerIdentifiers] = _field(factory=NoList)
    """Identifiers of each person, to be preferred to `ids`; may be null. Without `email` in a workspace in which email is
    not an identifier.
    """
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


read = ModelReader(SegmentMembership)

from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

describe(
    SegmentMembership,
    {"segment_id": INTEGER, "ids": Array(TEXT), "identifiers": Array(Object(_CustomerIdentifiers)), "next": TEXT},
    read,
)
