from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectSearchRequest(Model):
    """A search for objects of one type."""

    __slots__ = ("object_type_id", "filter")

    FIELDS: ClassVar[dict[str, str]] = {"object_type_id": "object_type_id", "filter": "filter"}

    object_type_id: str | int
    """Number of the object type."""

    filter: ObjectFilter
    """The filter; exactly one property at its top."""

    def __init__(self, *, object_type_id: str | int, filter: ObjectFilter) -> None:
        self._extra = None
        self.object_type_id = object_type_id
        self.filter = filter

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.object_type_id) is not UNSET:
            out["object_type_id"] = encode(v)
        if (v := fields.filter) is not UNSET:
            out["filter"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectSearchRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectSearchRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.object_type_id, _filter) = d.values()
    made.filter = _ObjectFilter(_filter) if class_of(_filter) is dict else other_object(_filter, _ObjectFilter)
    return made


from .object_filter import ObjectFilter
from .object_filter import read as _ObjectFilter
