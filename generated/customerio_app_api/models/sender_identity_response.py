from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SenderIdentityResponse(Model):
    """Answer with one sender identity."""

    FIELDS: ClassVar[dict[str, str]] = {"sender_identity": "sender_identity"}

    sender_identity: SenderIdentity
    """The sender."""

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 1 else take_unknown(d, 1)
        _sender_identity = d["sender_identity"]
        fields.sender_identity = (
            _SenderIdentity(_sender_identity)
            if class_of(_sender_identity) is dict
            else other_object(_sender_identity, _SenderIdentity)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(SenderIdentityResponse.FIELDS, UNSET)

from .sender_identity import SenderIdentity

_SenderIdentity = SenderIdentity.from_dict
