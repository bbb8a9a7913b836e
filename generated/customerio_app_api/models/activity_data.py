from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ActivityData(Model):
    """Details of an activity; what is in it depends on the activity's type, and any key may come. Messages have the fields
    below. A change of attributes has one key for each attribute, whose value holds `from` and `to`.
    """

    FIELDS: ClassVar[dict[str, str]] = {"delivered": "delivered", "delivery_id": "delivery_id", "opened": "opened"}

    delivered: int | None | Unset = UNSET
    """When the message was delivered, in Unix seconds; null if it was not."""

    delivery_id: str | Unset = UNSET
    """Id of the delivery."""

    opened: bool | None | Unset = UNSET
    """Whether the message was opened; may be null."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.delivered) is not UNSET:
            out["delivered"] = v
        if (v := fields.delivery_id) is not UNSET:
            out["delivery_id"] = v
        if (v := fields.opened) is not UNSET:
            out["opened"] = v
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
        self.delivery_id = pop("delivery_id", UNSET)
        self.opened = pop("opened", UNSET)
        self._extra = d or None
        return self
