from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ArchivedMessageResponse(Model):
    """The content of one delivery."""

    __slots__ = ("archived_message",)

    FIELDS: ClassVar[dict[str, str]] = {"archived_message": "archived_message"}

    archived_message: ArchivedMessage
    """The message as it was sent."""

    def __init__(self, *, archived_message: ArchivedMessage) -> None:
        self._extra = None
        self.archived_message = archived_message

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.archived_message) is not UNSET:
            out["archived_message"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ArchivedMessageResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ArchivedMessageResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _archived_message = d["archived_message"]
    made.archived_message = (
        _ArchivedMessage(_archived_message)
        if class_of(_archived_message) is dict
        else other_object(_archived_message, _ArchivedMessage)
    )
    return made


from .archived_message import ArchivedMessage
from .archived_message import read as _ArchivedMessage
