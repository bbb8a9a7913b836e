from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerResponse(Model):
    """One person.

    Args:
        customer: The person's profile.
    """

    customer: CustomerProfile
    """The person's profile."""


read = ModelReader(CustomerResponse)

from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile

describe(CustomerResponse, {"customer": Object(_CustomerProfile)}, read)
