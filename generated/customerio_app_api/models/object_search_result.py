from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
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


class ObjectSearchResult(Model):
    """A page of the objects that match a filter."""

    __slots__ = ("identifiers", "ids", "next")

    FIELDS: ClassVar[dict[str, str]] = {"identifiers": "identifiers", "ids": "ids", "next": "next"}

    identifiers: list[ObjectIdentifiers]
    """Identifiers of each object; may be null when none match. Entries may repeat from page to page."""

    ids: list[str]
    """The `object_id` of each object; the same values as in `identifiers`."""

    next: str | None | Unset
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""

    def __init__(
        self,
        *,
        identifiers: list[ObjectIdentifiers] = ABSENT_LIST,
        ids: list[str] = ABSENT_LIST,
        next: str | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.identifiers = AbsentList() if identifiers is ABSENT_LIST else identifiers
        self.ids = AbsentList() if ids is ABSENT_LIST else ids
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "identifiers", fields.identifiers)
        put_list(out, "ids", fields.ids)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectSearchResult.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectSearchResult) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_identifiers, _ids, made.next) = d.values()
    made.identifiers = (
        [
            _ObjectIdentifiers(item) if class_of(item) is dict else other_object(item, _ObjectIdentifiers)
            for item in _identifiers
        ]
        if class_of(_identifiers) is list
        else other_list(_identifiers)
    )
    made.ids = _ids if class_of(_ids) is list else other_list(_ids)
    return made


from .object_identifiers import ObjectIdentifiers
from .object_identifiers import read as _ObjectIdentifiers
