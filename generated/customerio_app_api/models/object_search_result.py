from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectSearchResult) -> ObjectSearchResult:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_identifiers, _ids, _next) = d.values()
    if not (
        (
            _identifiers is UNSET
            or _identifiers is None
            or class_of(_identifiers) is list
            and each_is(_identifiers, dict)
        )
        and (_ids is UNSET or _ids is None or class_of(_ids) is list and each_is(_ids, str))
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = (
        [_ObjectIdentifiers(item, notes) for item in _identifiers]
        if _identifiers
        else NoList()
        if _identifiers is UNSET or _identifiers is None
        else _identifiers
    )
    made.ids = NoList() if _ids is UNSET or _ids is None else _ids
    made.next = _next
    return made  # type: ignore[no-any-return]


from .object_identifiers import ObjectIdentifiers
from .object_identifiers import read as _ObjectIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    ObjectSearchResult, {"identifiers": Array(Object(_ObjectIdentifiers)), "ids": Array(TEXT), "next": TEXT}, read
)
