from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SenderIdentityResponse(Model):
    """Answer with one sender identity."""

    __slots__ = ("sender_identity",)

    FIELDS: ClassVar[dict[str, str]] = {"sender_identity": "sender_identity"}

    sender_identity: SenderIdentity
    """The sender."""

    def __init__(self, *, sender_identity: SenderIdentity) -> None:
        self._extra = None
        self.sender_identity = sender_identity

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.sender_identity) is not UNSET:
            out["sender_identity"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SenderIdentityResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SenderIdentityResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _sender_identity = d["sender_identity"]
    made.sender_identity = (
        _SenderIdentity(_sender_identity)
        if class_of(_sender_identity) is dict
        else other_object(_sender_identity, _SenderIdentity)
    )
    return made


from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity
