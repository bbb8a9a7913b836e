from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationReceipt(Model):
    """Names the live notification that was started, updated or ended."""

    __slots__ = ("instance_id",)

    FIELDS: ClassVar[dict[str, str]] = {"instance_id": "instance_id"}

    instance_id: str
    """ULID of the live notification; update, end and get take it."""

    def __init__(self, *, instance_id: str) -> None:
        self._extra = None
        self.instance_id = instance_id

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationReceipt.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationReceipt) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.instance_id = d["instance_id"]
    return made
