from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CustomerResponse(Model):
    """One person."""

    __slots__ = ("customer",)

    FIELDS: ClassVar[dict[str, str]] = {"customer": "customer"}

    customer: CustomerProfile
    """The person's profile."""

    def __init__(self, *, customer: CustomerProfile) -> None:
        self._extra = None
        self.customer = customer

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.customer) is not UNSET:
            out["customer"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _customer = d["customer"]
    made.customer = (
        _CustomerProfile(_customer) if class_of(_customer) is dict else other_object(_customer, _CustomerProfile)
    )
    return made


from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile
