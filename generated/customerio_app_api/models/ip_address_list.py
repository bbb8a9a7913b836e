from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IpAddressList(Listed["str"]):
    """IP addresses that Customer.io sends from.

    Args:
        ip_addresses: The addresses as text; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "ip_addresses"
    ip_addresses: list[str] = _field(factory=NoList)
    """The addresses as text; may be null when there are none."""


read = ModelReader(IpAddressList)


describe(IpAddressList, {"ip_addresses": Array(TEXT)}, read)
