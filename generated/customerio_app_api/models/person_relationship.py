from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PersonRelationship(Model):
    """A person's relationship to one object."""

    FIELDS: ClassVar[dict[str, str]] = {
        "object_type_id": "object_type_id",
        "identifiers": "identifiers",
        "attributes": "attributes",
        "timestamps": "timestamps",
    }

    object_type_id: int | Unset = UNSET
    """Number of the object's type; a number here, text in an object's own relationships."""

    identifiers: ObjectIdentifiers | None | Unset = UNSET
    """Identifiers of the object."""

    attributes: dict[str, Any] | None | Unset = UNSET
    """Attributes of the relationship."""

    timestamps: dict[str, int] | None | Unset = UNSET
    """When each attribute of the relationship was last set."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.object_type_id) is not UNSET:
            out["object_type_id"] = v
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.attributes) is not UNSET:
            out["attributes"] = v
        if (v := fields.timestamps) is not UNSET:
            out["timestamps"] = v
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
        self.object_type_id = v if (v := pop("object_type_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.identifiers = (
            ObjectIdentifiers.from_dict(v)
            if (v := pop("identifiers", UNSET)).__class__ is dict
            else other_object(v, ObjectIdentifiers.from_dict)
        )
        self.attributes = pop("attributes", UNSET)
        self.timestamps = pop("timestamps", UNSET)
        self._extra = d or None
        return self


from .object_identifiers import ObjectIdentifiers
