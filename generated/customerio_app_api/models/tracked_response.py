from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class TrackedResponse(Model):
    """One answer in an in-app survey."""

    __slots__ = ("id", "ts")

    FIELDS: ClassVar[dict[str, str]] = {"id": "id", "ts": "ts"}

    id: int
    """Number of the answer."""

    ts: int
    """When it was given, in Unix seconds."""

    def __init__(self, *, id: int, ts: int) -> None:
        self._extra = None
        self.id = id
        self.ts = ts

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.ts) is not UNSET:
            out["ts"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(TrackedResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TrackedResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_id, _ts) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.ts = _ts if _ts is UNSET or _ts is None or class_of(_ts) is int else integer(_ts)
    return made
