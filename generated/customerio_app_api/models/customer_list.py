from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class CustomerList(Model):
    """The people who were asked for. Those that do not exist are left out."""

    __slots__ = ("customers",)

    FIELDS: ClassVar[dict[str, str]] = {"customers": "customers"}

    customers: list[CustomerProfile]
    """Profiles of the people; may be null when nobody matches."""

    def __init__(self, *, customers: list[CustomerProfile] = ABSENT_LIST) -> None:
        self._extra = None
        self.customers = AbsentList() if customers is ABSENT_LIST else customers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "customers", fields.customers)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _customers = d["customers"]
    made.customers = (
        [
            _CustomerProfile(item) if class_of(item) is dict else other_object(item, _CustomerProfile)
            for item in _customers
        ]
        if class_of(_customers) is list
        else other_list(_customers)
    )
    return made


from .customer_profile import CustomerProfile
from .customer_profile import read as _CustomerProfile
