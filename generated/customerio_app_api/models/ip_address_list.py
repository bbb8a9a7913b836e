from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IpAddressList(Listed["str"]):
    """IP addresses that Customer.io sends from.

    Args:
        ip_addresses: The addresses as text; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "ip_addresses"
    ip_addresses: list[str] = _field(factory=NoList)
    """The addresses as text; may be null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = IpAddressList) -> IpAddressList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _ip_addresses = d["ip_addresses"]
    if not (
        _ip_addresses is UNSET
        or _ip_addresses is None
        or class_of(_ip_addresses) is list
        and each_is(_ip_addresses, str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.ip_addresses = NoList() if _ip_addresses is UNSET or _ip_addresses is None else _ip_addresses
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(IpAddressList, {"ip_addresses": Array(TEXT)}, read)
