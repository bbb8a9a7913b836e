from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, NullList, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class UpdateOptoutsRequest(Model):
    """Opt-outs to set or lift for one person."""

    FIELDS: ClassVar[dict[str, str]] = {"optouts": "optouts"}

    optouts: list[OptoutUpdate]
    """Changes, one for each sender and channel."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.optouts) or v.__class__ is list:
            out["optouts"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["optouts"] = None
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
        self.optouts = (
            [OptoutUpdate.from_dict(item) for item in v]
            if (v := pop("optouts", UNSET)).__class__ is list
            else other_list(v)
        )
        self._extra = d or None
        return self


from .optout_update import OptoutUpdate
