from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonRelationshipList) -> PersonRelationshipList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_cio_relationships, _next) = d.values()
    if not (
        (
            _cio_relationships is UNSET
            or _cio_relationships is None
            or class_of(_cio_relationships) is list
            and each_is(_cio_relationships, dict)
        )
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.cio_relationships = (
        [_PersonRelationship(item, notes) for item in _cio_relationships]
        if _cio_relationships
        else NoList()
        if _cio_relationships is UNSET or _cio_relationships is None
        else _cio_relationships
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .person_relationship import PersonRelationship
from .person_relationship import read as _PersonRelationship

_SHAPES: Shapes = {}
_ABSENT = describe(
    PersonRelationshipList, {"cio_relationships": Array(Object(_PersonRelationship)), "next": TEXT}, read
)
