from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, check_choice, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class BroadcastRecipientData(Model):
    """A person of a broadcast's audience and the data for them. Exactly one of `id` and `email` is given."""

    __slots__ = ("id", "data", "email")

    FIELDS: ClassVar[dict[str, str]] = {"id": "id", "data": "data", "email": "email"}

    id: str | int | Unset
    """Id of the person."""

    data: dict[str, Any] | Unset
    """Values for this person; Liquid reads a key as `trigger.<key>`."""

    email: str | Unset
    """Address of the person; an error if several people of the workspace have it."""

    def __init__(
        self, *, id: str | int | Unset = UNSET, data: dict[str, Any] | Unset = UNSET, email: str | Unset = UNSET
    ) -> None:
        self._extra = None
        self.id = id
        self.data = data
        self.email = email

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = encode(v)
        if (v := fields.data) is not UNSET:
            out["data"] = encode(v)
        if (v := fields.email) is not UNSET:
            out["email"] = v
        check_choice("BroadcastRecipientData", out, ("id", "email"), True)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastRecipientData.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastRecipientData) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.id, made.data, made.email) = d.values()
    return made
