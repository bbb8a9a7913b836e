from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class FcmApns(Model):
    """The part of a Firebase message that goes on to Apple's push service."""

    __slots__ = ("headers", "payload")

    FIELDS: ClassVar[dict[str, str]] = {"headers": "headers", "payload": "payload"}

    headers: dict[str, Any] | Unset
    """Headers for Apple's push service."""

    payload: FcmApnsPayload
    """The notification itself."""

    def __init__(self, *, headers: dict[str, Any] | Unset = UNSET, payload: FcmApnsPayload) -> None:
        self._extra = None
        self.headers = headers
        self.payload = payload

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.headers) is not UNSET:
            out["headers"] = encode(v)
        if (v := fields.payload) is not UNSET:
            out["payload"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(FcmApns.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = FcmApns) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.headers, _payload) = d.values()
    made.payload = _FcmApnsPayload(_payload) if class_of(_payload) is dict else other_object(_payload, _FcmApnsPayload)
    return made


from .fcm_apns_payload import FcmApnsPayload
from .fcm_apns_payload import read as _FcmApnsPayload
