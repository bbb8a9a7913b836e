from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerResponse(Model):
    """One person.

    Args:
        customer: The person's profile.
    """

    customer: CustomerProfile
    """The person's profile."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerResponse) -> CustomerResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _customer = d["customer"]
    if not (_customer is None or class_of(_customer) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.customer = None if _customer is None else _CustomerProfile(_customer, notes)
    return made  # type: ignore[no-any-return]


from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile

_ABSENT, _ALL = describe(CustomerResponse, {"customer": Object(_CustomerProfile)}, read)
