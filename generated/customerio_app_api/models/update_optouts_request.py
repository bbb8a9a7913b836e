from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_list, other_object, put_list, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UpdateOptoutsRequest(Model):
    """Opt-outs to set or lift for one person."""

    __slots__ = ("optouts",)

    FIELDS: ClassVar[dict[str, str]] = {"optouts": "optouts"}

    optouts: list[OptoutUpdate]
    """Changes, one for each sender and channel."""

    def __init__(self, *, optouts: list[OptoutUpdate]) -> None:
        self._extra = None
        self.optouts = optouts

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "optouts", fields.optouts)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UpdateOptoutsRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UpdateOptoutsRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _optouts = d["optouts"]
    made.optouts = (
        [_OptoutUpdate(item) if class_of(item) is dict else other_object(item, _OptoutUpdate) for item in _optouts]
        if class_of(_optouts) is list
        else other_list(_optouts)
    )
    return made


from .optout_update import OptoutUpdate
from .optout_update import read as _OptoutUpdate
