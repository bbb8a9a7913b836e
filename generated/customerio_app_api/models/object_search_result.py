from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectSearchResult(Listed["ObjectIdentifiers"]):
    """A page of the objects that match a filter.

    Args:
        identifiers: Identifiers of each object; may be null when none match. Entries may repeat from page to page.
        ids: The `object_id` of each object; the same values as in `identifiers`.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "identifiers"
    identifiers: list[ObjectIdentifiers] = _field(factory=NoList)
    """Identifiers of each object; may be null when none match. Entries may repeat from page to page."""
    ids: list[str] = _field(factory=NoList)
    """The `object_id` of each object; the same values as in `identifiers`."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


read = ModelReader(ObjectSearchResult)

from .object_identifiers import ObjectIdentifiers
from .object_identifiers import read as _ObjectIdentifiers

describe(ObjectSearchResult, {"identifiers": Array(Object(_ObjectIdentifiers)), "ids": Array(TEXT), "next": TEXT}, read)
