from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
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


class SenderIdentityList(Model):
    """One page of sender identities."""

    __slots__ = ("sender_identities", "next")

    FIELDS: ClassVar[dict[str, str]] = {"sender_identities": "sender_identities", "next": "next"}

    sender_identities: list[SenderIdentity]
    """Senders of this page; null or empty past the last one."""

    next: str | None | Unset
    """Cursor of the next page; send it as `start`. It is present even after the last sender and then leads to an empty
    page; it may be empty, null or absent.
    """

    def __init__(
        self, *, sender_identities: list[SenderIdentity] = ABSENT_LIST, next: str | None | Unset = UNSET
    ) -> None:
        self._extra = None
        self.sender_identities = AbsentList() if sender_identities is ABSENT_LIST else sender_identities
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "sender_identities", fields.sender_identities)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SenderIdentityList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SenderIdentityList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_sender_identities, made.next) = d.values()
    made.sender_identities = (
        [
            _SenderIdentity(item) if class_of(item) is dict else other_object(item, _SenderIdentity)
            for item in _sender_identities
        ]
        if class_of(_sender_identities) is list
        else other_list(_sender_identities)
    )
    return made


from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity
