from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LiveNotificationReceipt(Model):
    """Names the live notification that was started, updated or ended."""

    FIELDS: ClassVar[dict[str, str]] = {"instance_id": "instance_id"}

    instance_id: str
    """ULID of the live notification; update, end and get take it."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.instance_id) is not UNSET:
            out["instance_id"] = v
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
        fields.instance_id = d["instance_id"]
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationReceipt.FIELDS, UNSET)
