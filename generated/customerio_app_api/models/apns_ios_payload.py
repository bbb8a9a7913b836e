from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ApnsIosPayload(Model):
    """Payload for iOS sent through Apple's push service."""

    FIELDS: ClassVar[dict[str, str]] = {"CIO": "cio", "aps": "aps"}

    cio: ApnsCio | Unset = UNSET
    """Values for the Customer.io SDK in the app."""

    aps: ApsPayload | Unset = UNSET
    """Apple's own dictionary; it holds the text."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.cio = (
            ApnsCio.from_dict(v) if (v := pop("CIO", UNSET)).__class__ is dict else other_object(v, ApnsCio.from_dict)
        )
        self.aps = (
            ApsPayload.from_dict(v)
            if (v := pop("aps", UNSET)).__class__ is dict
            else other_object(v, ApsPayload.from_dict)
        )
        self._extra = d or None
        return self


from .apns_cio import ApnsCio
from .aps_payload import ApsPayload
