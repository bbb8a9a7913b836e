from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerList(Listed["CustomerProfile"]):
    """The people who were asked for. Those that do not exist are left out.

    Args:
        customers: Profiles of the people; may be null when nobody matches.
    """

    ITEMS: ClassVar[str] = "customers"
    customers: list[CustomerProfile] = _field(factory=NoList)
    """Profiles of the people; may be null when nobody matches."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerList) -> CustomerList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _customers = d["customers"]
    if not (_customers is UNSET or _customers is None or class_of(_customers) is list and each_is(_customers, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.customers = (
        [_CustomerProfile(item, notes) for item in _customers]
        if _customers
        else NoList()
        if _customers is UNSET or _customers is None
        else _customers
    )
    return made  # type: ignore[no-any-return]


from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile

_SHAPES: Shapes = {}
_ABSENT = describe(CustomerList, {"customers": Array(Object(_CustomerProfile))}, read)
