from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PersonMessageMetrics(Model):
    """When a delivery reached each step. A step that was not reached is missing."""

    __slots__ = ("delivered", "sent")

    FIELDS: ClassVar[dict[str, str]] = {"delivered": "delivered", "sent": "sent"}

    delivered: int | Unset
    """When it was delivered, in Unix seconds."""

    sent: int | Unset
    """When it was sent, in Unix seconds."""

    def __init__(self, *, delivered: int | Unset = UNSET, sent: int | Unset = UNSET) -> None:
        self._extra = None
        self.delivered = delivered
        self.sent = sent

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PersonMessageMetrics.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PersonMessageMetrics) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_delivered, _sent) = d.values()
    made.delivered = (
        _delivered if _delivered is UNSET or _delivered is None or class_of(_delivered) is int else integer(_delivered)
    )
    made.sent = _sent if _sent is UNSET or _sent is None or class_of(_sent) is int else integer(_sent)
    return made
