from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonRelationshipList(Listed["PersonRelationship"]):
    """A page of the objects that a person is related to.

    Args:
        cio_relationships: Relationships; may be null when there are none. Entries may repeat from page to page.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "cio_relationships"
    cio_relationships: list[PersonRelationship] = _field(factory=NoList)
    """Relationships; may be null when there are none. Entries may repeat from page to page."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


read = ModelReader(PersonRelationshipList)

from .person_relationship import PersonRelationship
from .person_relationship import read as _PersonRelationship

describe(PersonRelationshipList, {"cio_relationships": Array(Object(_PersonRelationship)), "next": TEXT}, read)
