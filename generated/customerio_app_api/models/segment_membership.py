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
    integer,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class SegmentMembership(Model):
    """A page of the people in a segment."""

    __slots__ = ("segment_id", "ids", "identifiers", "next")

    FIELDS: ClassVar[dict[str, str]] = {
        "segment_id": "segment_id",
        "ids": "ids",
        "identifiers": "identifiers",
        "next": "next",
    }

    segment_id: int
    """Number of the segment."""

    ids: list[str]
    """The `id` of each person; an empty string stands for a missing one."""

    identifiers: list[CustomerIdentifiers]
    """Identifiers of each person, to be preferred to `ids`; may be null. Without `email` in a workspace in which email is
    not an identifier.
    """

    next: str | None | Unset
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""

    def __init__(
        self,
        *,
        segment_id: int,
        ids: list[str] = ABSENT_LIST,
        identifiers: list[CustomerIdentifiers] = ABSENT_LIST,
        next: str | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.segment_id = segment_id
        self.ids = AbsentList() if ids is ABSENT_LIST else ids
        self.identifiers = AbsentList() if identifiers is ABSENT_LIST else identifiers
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.segment_id) is not UNSET:
            out["segment_id"] = v
        put_list(out, "ids", fields.ids)
        put_list(out, "identifiers", fields.identifiers)
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


_ABSENT: dict[str, Any] = dict.fromkeys(SegmentMembership.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SegmentMembership) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_segment_id, _ids, _identifiers, made.next) = d.values()
    made.segment_id = (
        _segment_id
        if _segment_id is UNSET or _segment_id is None or class_of(_segment_id) is int
        else integer(_segment_id)
    )
    made.ids = _ids if class_of(_ids) is list else other_list(_ids)
    made.identifiers = (
        [
            _CustomerIdentifiers(item) if class_of(item) is dict else other_object(item, _CustomerIdentifiers)
            for item in _identifiers
        ]
        if class_of(_identifiers) is list
        else other_list(_identifiers)
    )
    return made


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
