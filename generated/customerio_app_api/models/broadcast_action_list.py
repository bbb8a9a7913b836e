from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class BroadcastActionList(Model):
    """All actions of a broadcast."""

    __slots__ = ("actions",)

    FIELDS: ClassVar[dict[str, str]] = {"actions": "actions"}

    actions: list[BroadcastAction]
    """The messages and webhooks, language variants included; null or empty when there are none."""

    def __init__(self, *, actions: list[BroadcastAction] = ABSENT_LIST) -> None:
        self._extra = None
        self.actions = AbsentList() if actions is ABSENT_LIST else actions

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "actions", fields.actions)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastActionList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastActionList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _actions = d["actions"]
    made.actions = [_BroadcastAction(item) for item in _actions] if class_of(_actions) is list else other_list(_actions)
    return made


from .broadcast_action import BroadcastAction
from .broadcast_action import read as _BroadcastAction
