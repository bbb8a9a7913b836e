from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class BroadcastActionResponse(Model):
    """One action of a broadcast."""

    __slots__ = ("action",)

    FIELDS: ClassVar[dict[str, str]] = {"action": "action"}

    action: BroadcastAction
    """The action, in the form that its `type` names."""

    def __init__(self, *, action: BroadcastAction) -> None:
        self._extra = None
        self.action = action

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.action) is not UNSET:
            out["action"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastActionResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastActionResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _action = d["action"]
    made.action = _BroadcastAction(_action)
    return made


from .broadcast_action import BroadcastAction
from .broadcast_action import read as _BroadcastAction
