from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ActivityData(Model):
    """Details of an activity; what is in it depends on the activity's type, and any key may come. Messages have the fields
    below. A change of attributes has one key for each attribute, whose value holds `from` and `to`.
    """

    __slots__ = ("delivered", "delivery_id", "opened")

    FIELDS: ClassVar[dict[str, str]] = {"delivered": "delivered", "delivery_id": "delivery_id", "opened": "opened"}

    delivered: int | None | Unset
    """When the message was delivered, in Unix seconds; null if it was not."""

    delivery_id: str | Unset
    """Id of the delivery."""

    opened: bool | None | Unset
    """Whether the message was opened; may be null."""

    def __init__(
        self,
        *,
        delivered: int | None | Unset = UNSET,
        delivery_id: str | Unset = UNSET,
        opened: bool | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.delivered = delivered
        self.delivery_id = delivery_id
        self.opened = opened

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ActivityData.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ActivityData) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_delivered, made.delivery_id, made.opened) = d.values()
    made.delivered = (
        _delivered if _delivered is UNSET or _delivered is None or class_of(_delivered) is int else integer(_delivered)
    )
    return made
