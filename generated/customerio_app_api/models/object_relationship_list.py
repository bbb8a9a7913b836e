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


class ObjectRelationshipList(Model):
    """A page of the people related to an object."""

    __slots__ = ("cio_relationships", "next")

    FIELDS: ClassVar[dict[str, str]] = {"cio_relationships": "cio_relationships", "next": "next"}

    cio_relationships: list[ObjectRelationship]
    """Relationships; may be null when there are none. Entries may repeat from page to page."""

    next: str | None | Unset
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""

    def __init__(
        self, *, cio_relationships: list[ObjectRelationship] = ABSENT_LIST, next: str | None | Unset = UNSET
    ) -> None:
        self._extra = None
        self.cio_relationships = AbsentList() if cio_relationships is ABSENT_LIST else cio_relationships
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "cio_relationships", fields.cio_relationships)
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


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectRelationshipList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectRelationshipList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_cio_relationships, made.next) = d.values()
    made.cio_relationships = (
        [
            _ObjectRelationship(item) if class_of(item) is dict else other_object(item, _ObjectRelationship)
            for item in _cio_relationships
        ]
        if class_of(_cio_relationships) is list
        else other_list(_cio_relationships)
    )
    return made


from .object_relationship import ObjectRelationship
from .object_relationship import read as _ObjectRelationship
