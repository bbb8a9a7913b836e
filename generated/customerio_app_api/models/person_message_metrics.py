from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PersonMessageMetrics(Model):
    """When a delivery reached each step. A step that was not reached is missing."""

    FIELDS: ClassVar[dict[str, str]] = {"delivered": "delivered", "sent": "sent"}

    delivered: int | Unset = UNSET
    """When it was delivered, in Unix seconds."""

    sent: int | Unset = UNSET
    """When it was sent, in Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.delivered) is not UNSET:
            out["delivered"] = v
        if (v := fields.sent) is not UNSET:
            out["sent"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.delivered = v if (v := pop("delivered", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.sent = v if (v := pop("sent", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self
