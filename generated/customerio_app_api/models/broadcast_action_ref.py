from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class BroadcastActionRef(Model):
    """Reference to an action of a broadcast."""

    FIELDS: ClassVar[dict[str, str]] = {"id": "id", "type": "type"}

    id: int | Unset = UNSET
    """Number of the action."""

    type: BroadcastTemplateType | Unset = UNSET
    """Channel of the action."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
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
        self.id = v if (v := pop("id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.type = _BroadcastTemplateType[pop("type", UNSET)]
        self._extra = d or None
        return self


from .broadcast_template_type import LOOKUP as _BroadcastTemplateType
from .broadcast_template_type import BroadcastTemplateType
