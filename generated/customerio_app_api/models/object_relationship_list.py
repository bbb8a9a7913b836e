from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ObjectRelationshipList(Model):
    """A page of the people related to an object."""

    FIELDS: ClassVar[dict[str, str]] = {"cio_relationships": "cio_relationships", "next": "next"}

    cio_relationships: list[ObjectRelationship] = _field(factory=AbsentList)
    """Relationships; may be null when there are none. Entries may repeat from page to page."""

    next: str | None | Unset = UNSET
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.cio_relationships) or v.__class__ is list:
            out["cio_relationships"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["cio_relationships"] = None
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
        self.cio_relationships = (
            [ObjectRelationship.from_dict(item) for item in v]
            if (v := pop("cio_relationships", UNSET)).__class__ is list
            else other_list(v)
        )
        self.next = pop("next", UNSET)
        self._extra = d or None
        return self


from .object_relationship import ObjectRelationship
