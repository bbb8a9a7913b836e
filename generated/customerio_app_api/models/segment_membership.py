from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentMembership) -> SegmentMembership:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_segment_id, _ids, _identifiers, _next) = d.values()
    if not (
        (class_of(_segment_id) is int or _segment_id is None)
        and (_ids is UNSET or _ids is None or class_of(_ids) is list and each_is(_ids, str))
        and (
            _identifiers is UNSET
            or _identifiers is None
            or class_of(_identifiers) is list
            and each_is(_identifiers, dict)
        )
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.segment_id = _segment_id
    made.ids = NoList() if _ids is UNSET or _ids is None else _ids
    made.identifiers = (
        [_CustomerIdentifiers(item, notes) for item in _identifiers]
        if _identifiers
        else NoList()
        if _identifiers is UNSET or _identifiers is None
        else _identifiers
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    SegmentMembership,
    {"segment_id": INTEGER, "ids": Array(TEXT), "identifiers": Array(Object(_CustomerIdentifiers)), "next": TEXT},
    read,
)
