from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ApnsIosPayload(Model):
    """Payload for iOS sent through Apple's push service."""

    __slots__ = ("cio", "aps")

    FIELDS: ClassVar[dict[str, str]] = {"CIO": "cio", "aps": "aps"}

    cio: ApnsCio | Unset
    """Values for the Customer.io SDK in the app."""

    aps: ApsPayload | Unset
    """Apple's own dictionary; it holds the text."""

    def __init__(self, *, cio: ApnsCio | Unset = UNSET, aps: ApsPayload | Unset = UNSET) -> None:
        self._extra = None
        self.cio = cio
        self.aps = aps

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.cio) is not UNSET:
            out["CIO"] = encode(v)
        if (v := fields.aps) is not UNSET:
            out["aps"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ApnsIosPayload.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ApnsIosPayload) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_cio, _aps) = d.values()
    made.cio = _ApnsCio(_cio) if class_of(_cio) is dict else other_object(_cio, _ApnsCio)
    made.aps = _ApsPayload(_aps) if class_of(_aps) is dict else other_object(_aps, _ApsPayload)
    return made


from .apns_cio import ApnsCio
from .apns_cio import read as _ApnsCio
from .aps_payload import ApsPayload
from .aps_payload import read as _ApsPayload
