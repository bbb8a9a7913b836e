from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class ExportCustomersRequest(Model):
    """Request for an export of people."""

    __slots__ = ("filters", "attributes")

    FIELDS: ClassVar[dict[str, str]] = {"filters": "filters", "attributes": "attributes"}

    filters: PeopleFilter
    """Which people to export. The outermost object holds exactly one condition or group."""

    attributes: list[str]
    """Names of attributes to add as columns."""

    def __init__(self, *, filters: PeopleFilter, attributes: list[str] = ABSENT_LIST) -> None:
        self._extra = None
        self.filters = filters
        self.attributes = AbsentList() if attributes is ABSENT_LIST else attributes

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.filters) is not UNSET:
            out["filters"] = encode(v)
        put_list(out, "attributes", fields.attributes)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ExportCustomersRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ExportCustomersRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_filters, _attributes) = d.values()
    made.filters = _PeopleFilter(_filters) if class_of(_filters) is dict else other_object(_filters, _PeopleFilter)
    made.attributes = _attributes if class_of(_attributes) is list else other_list(_attributes)
    return made


from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter
