from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class BroadcastTriggerReceipt(Model):
    """What a trigger answers."""

    FIELDS: ClassVar[dict[str, str]] = {"id": "id"}

    id: int
    """Number of the trigger; `trigger_id` of the operations that report on it."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
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
        _id = d["id"]
        fields.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastTriggerReceipt.FIELDS, UNSET)
