from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerList(Listed["CustomerProfile"]):
    """The people who were asked for. Those that do not exist are left out.

    Args:
        customers: Profiles of the people; may be null when nobody matches.
    """

    ITEMS: ClassVar[str] = "customers"
    customers: list[CustomerProfile] = _field(factory=NoList)
    """Profiles of the people; may be null when nobody matches."""


read = ModelReader(CustomerList)

from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile

describe(CustomerList, {"customers": Array(Object(_CustomerProfile))}, read)
