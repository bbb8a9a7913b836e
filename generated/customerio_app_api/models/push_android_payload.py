from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushAndroidPayload(Model):
    """Payload for Android, sent through Firebase."""

    __slots__ = ("message",)

    FIELDS: ClassVar[dict[str, str]] = {"message": "message"}

    message: PushAndroidMessage
    """The message for Firebase."""

    def __init__(self, *, message: PushAndroidMessage) -> None:
        self._extra = None
        self.message = message

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.message) is not UNSET:
            out["message"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushAndroidPayload.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushAndroidPayload) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _message = d["message"]
    made.message = (
        _PushAndroidMessage(_message) if class_of(_message) is dict else other_object(_message, _PushAndroidMessage)
    )
    return made


from .push_android_message import PushAndroidMessage
from .push_android_message import read as _PushAndroidMessage
