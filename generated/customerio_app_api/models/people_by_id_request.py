from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, NullList, as_object, check_items, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PeopleByIdRequest(Model):
    """The people to return, all identified in the same way."""

    FIELDS: ClassVar[dict[str, str]] = {"ids": "ids"}

    ids: list[str]
    """Identifiers of one kind, at most 100; `id_type` says which kind. Phone numbers are E.164."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.ids) or v.__class__ is list:
            out["ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["ids"] = None
        check_items("PeopleByIdRequest", "ids", out, 0, 100)
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
        self.ids = v if (v := pop("ids", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self
