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
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class IpAddressList(Model):
    """IP addresses that Customer.io sends from."""

    __slots__ = ("ip_addresses",)

    FIELDS: ClassVar[dict[str, str]] = {"ip_addresses": "ip_addresses"}

    ip_addresses: list[str]
    """The addresses as text; may be null when there are none."""

    def __init__(self, *, ip_addresses: list[str] = ABSENT_LIST) -> None:
        self._extra = None
        self.ip_addresses = AbsentList() if ip_addresses is ABSENT_LIST else ip_addresses

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "ip_addresses", fields.ip_addresses)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(IpAddressList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = IpAddressList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _ip_addresses = d["ip_addresses"]
    made.ip_addresses = _ip_addresses if class_of(_ip_addresses) is list else other_list(_ip_addresses)
    return made
