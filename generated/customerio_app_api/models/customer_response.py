from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _customer = d["customer"]
    if not (class_of(_customer) is dict or _customer is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.customer = None if _customer is None else _CustomerProfile(_customer, notes)
    return made  # type: ignore[no-any-return]


from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile

_SHAPES: Shapes = {}
_ABSENT = describe(CustomerResponse, {"customer": Object(_CustomerProfile)}, read)
