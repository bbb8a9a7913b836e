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
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class BroadcastTriggerList(Model):
    """All triggers of a broadcast."""

    __slots__ = ("triggers",)

    FIELDS: ClassVar[dict[str, str]] = {"triggers": "triggers"}

    triggers: list[BroadcastTrigger]
    """The triggers; null or empty when there are none."""

    def __init__(self, *, triggers: list[BroadcastTrigger] = ABSENT_LIST) -> None:
        self._extra = None
        self.triggers = AbsentList() if triggers is ABSENT_LIST else triggers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "triggers", fields.triggers)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastTriggerList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastTriggerList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _triggers = d["triggers"]
    made.triggers = (
        [
            _BroadcastTrigger(item) if class_of(item) is dict else other_object(item, _BroadcastTrigger)
            for item in _triggers
        ]
        if class_of(_triggers) is list
        else other_list(_triggers)
    )
    return made


from .broadcast_trigger import BroadcastTrigger
from .broadcast_trigger import read as _BroadcastTrigger
