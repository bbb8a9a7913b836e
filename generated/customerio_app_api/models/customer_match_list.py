from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerMatchList(Listed["CustomerIdentifiers"]):
    """People who have a given email address.

    Args:
        results: Identifiers of the people; empty or null when nobody matches.
    """

    ITEMS: ClassVar[str] = "results"
    results: list[CustomerIdentifiers] = _field(factory=NoList)
    """Identifiers of the people; empty or null when nobody matches."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerMatchList) -> CustomerMatchList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _results = d["results"]
    if not (_results is UNSET or _results is None or class_of(_results) is list and each_is(_results, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.results = (
        [_CustomerIdentifiers(item, notes) for item in _results]
        if _results
        else NoList()
        if _results is UNSET or _results is None
        else _results
    )
    return made  # type: ignore[no-any-return]


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(CustomerMatchList, {"results": Array(Object(_CustomerIdentifiers))}, read)
