from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SegmentMembership(Model):
    """A page of the people in a segment."""

    FIELDS: ClassVar[dict[str, str]] = {
        "segment_id": "segment_id",
        "ids": "ids",
        "identifiers": "identifiers",
        "next": "next",
    }

    segment_id: int | Unset = UNSET
    """Number of the segment."""

    ids: list[str] = _field(factory=AbsentList)
    """The `id` of each person; an empty string stands for a missing one."""

    identifiers: list[CustomerIdentifiers] = _field(factory=AbsentList)
    """Identifiers of each person, to be preferred to `ids`; may be null. Without `email` in a workspace in which email is
    not an identifier.
    """

    next: str | None | Unset = UNSET
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.segment_id) is not UNSET:
            out["segment_id"] = v
        if (v := fields.ids) or v.__class__ is list:
            out["ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["ids"] = None
        if (v := fields.identifiers) or v.__class__ is list:
            out["identifiers"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["identifiers"] = None
        if (v := fields.next) is not UNSET:
            out["next"] = v
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
        self.segment_id = v if (v := pop("segment_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.ids = v if (v := pop("ids", UNSET)).__class__ is list else other_list(v)
        self.identifiers = (
            [CustomerIdentifiers.from_dict(item) for item in v]
            if (v := pop("identifiers", UNSET)).__class__ is list
            else other_list(v)
        )
        self.next = pop("next", UNSET)
        self._extra = d or None
        return self


from .customer_identifiers import CustomerIdentifiers
