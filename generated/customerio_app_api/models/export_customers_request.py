from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, as_object, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ExportCustomersRequest(Model):
    """Request for an export of people."""

    FIELDS: ClassVar[dict[str, str]] = {"filters": "filters", "attributes": "attributes"}

    filters: PeopleFilter
    """Which people to export. The outermost object holds exactly one condition or group."""

    attributes: list[str] = _field(factory=AbsentList)
    """Names of attributes to add as columns."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.filters) is not UNSET:
            out["filters"] = encode(v)
        if (v := fields.attributes) or v.__class__ is list:
            out["attributes"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["attributes"] = None
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
        self.filters = (
            PeopleFilter.from_dict(v)
            if (v := pop("filters", UNSET)).__class__ is dict
            else other_object(v, PeopleFilter.from_dict)
        )
        self.attributes = v if (v := pop("attributes", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self


from .people_filter import PeopleFilter
