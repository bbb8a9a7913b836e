from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PersonRelationship(Model):
    """A person's relationship to one object."""

    __slots__ = ("object_type_id", "identifiers", "attributes", "timestamps")

    FIELDS: ClassVar[dict[str, str]] = {
        "object_type_id": "object_type_id",
        "identifiers": "identifiers",
        "attributes": "attributes",
        "timestamps": "timestamps",
    }

    object_type_id: int
    """Number of the object's type; a number here, text in an object's own relationships."""

    identifiers: ObjectIdentifiers
    """Identifiers of the object."""

    attributes: dict[str, Any] | None | Unset
    """Attributes of the relationship."""

    timestamps: dict[str, int] | None | Unset
    """When each attribute of the relationship was last set."""

    def __init__(
        self,
        *,
        object_type_id: int,
        identifiers: ObjectIdentifiers,
        attributes: dict[str, Any] | None | Unset = UNSET,
        timestamps: dict[str, int] | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.object_type_id = object_type_id
        self.identifiers = identifiers
        self.attributes = attributes
        self.timestamps = timestamps

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
            out["attributes"] = encode(v)
        if (v := fields.timestamps) is not UNSET:
            out["timestamps"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PersonRelationship.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PersonRelationship) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_object_type_id, _identifiers, made.attributes, made.timestamps) = d.values()
    made.object_type_id = (
        _object_type_id
        if _object_type_id is UNSET or _object_type_id is None or class_of(_object_type_id) is int
        else integer(_object_type_id)
    )
    made.identifiers = (
        _ObjectIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _ObjectIdentifiers)
    )
    return made


from .object_identifiers import ObjectIdentifiers
from .object_identifiers import read as _ObjectIdentifiers
