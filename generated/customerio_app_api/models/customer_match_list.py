from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CustomerMatchList(Model):
    """People who have a given email address."""

    FIELDS: ClassVar[dict[str, str]] = {"results": "results"}

    results: list[CustomerIdentifiers] = _field(factory=AbsentList)
    """Identifiers of the people; empty or null when nobody matches."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.results) or v.__class__ is list:
            out["results"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["results"] = None
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
        self.results = (
            [CustomerIdentifiers.from_dict(item) for item in v]
            if (v := pop("results", UNSET)).__class__ is list
            else other_list(v)
        )
        self._extra = d or None
        return self


from .customer_identifiers import CustomerIdentifiers
