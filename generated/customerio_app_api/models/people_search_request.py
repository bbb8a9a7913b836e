from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PeopleSearchRequest(Model):
    """A search for people."""

    __slots__ = ("filter",)

    FIELDS: ClassVar[dict[str, str]] = {"filter": "filter"}

    filter: PeopleFilter
    """The filter; exactly one property at its top."""

    def __init__(self, *, filter: PeopleFilter) -> None:
        self._extra = None
        self.filter = filter

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
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


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleSearchRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleSearchRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _filter = d["filter"]
    made.filter = _PeopleFilter(_filter) if class_of(_filter) is dict else other_object(_filter, _PeopleFilter)
    return made


from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter
