from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class FcmIosMessage(Model):
    """A Firebase message for iOS."""

    __slots__ = ("apns",)

    FIELDS: ClassVar[dict[str, str]] = {"apns": "apns"}

    apns: FcmApns
    """What Firebase hands on to Apple."""

    def __init__(self, *, apns: FcmApns) -> None:
        self._extra = None
        self.apns = apns

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.apns) is not UNSET:
            out["apns"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(FcmIosMessage.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = FcmIosMessage) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _apns = d["apns"]
    made.apns = _FcmApns(_apns) if class_of(_apns) is dict else other_object(_apns, _FcmApns)
    return made


from .fcm_apns import FcmApns
from .fcm_apns import read as _FcmApns
