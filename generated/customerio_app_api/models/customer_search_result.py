from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerSearchResult(Listed["CustomerIdentifiers"]):
    """A page of the people who match a filter.

    Args:
        identifiers: Identifiers of each person; may be null when nobody matches. Prefer it to `ids`.
        ids: The `id` of each person; an empty string stands for a missing one.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "identifiers"
    identifiers: list[CustomerIdentifiers] = _field(factory=NoList)
    """Identifiers of each person; may be null when nobody matches. Prefer it to `ids`."""
    ids: list[str] = _field(factory=NoList)
    """The `id` of each person; an empty string stands for a missing one."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerSearchResult) -> CustomerSearchResult:
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
        [_CustomerIdentifiers(item, notes) for item in _identifiers]
        if _identifiers
        else NoList()
        if _identifiers is UNSET or _identifiers is None
        else _identifiers
    )
    made.ids = NoList() if _ids is UNSET or _ids is None else _ids
    made.next = _next
    return made  # type: ignore[no-any-return]


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    CustomerSearchResult, {"identifiers": Array(Object(_CustomerIdentifiers)), "ids": Array(TEXT), "next": TEXT}, read
)
