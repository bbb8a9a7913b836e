from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectRelationship(Model):
    """An object's relationship to one person."""

    __slots__ = ("identifiers", "object_type_id", "object_type_disabled")

    FIELDS: ClassVar[dict[str, str]] = {
        "identifiers": "identifiers",
        "object_type_id": "object_type_id",
        "object_type_disabled": "object_type_disabled",
    }

    identifiers: ObjectRelationshipIdentifiers
    """Identifiers of the person."""

    object_type_id: str
    """Number of the object type; text here, a number in a person's own relationships."""

    object_type_disabled: bool | Unset
    """Whether the object type is switched off."""

    def __init__(
        self,
        *,
        identifiers: ObjectRelationshipIdentifiers,
        object_type_id: str,
        object_type_disabled: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.identifiers = identifiers
        self.object_type_id = object_type_id
        self.object_type_disabled = object_type_disabled

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.object_type_id) is not UNSET:
            out["object_type_id"] = v
        if (v := fields.object_type_disabled) is not UNSET:
            out["object_type_disabled"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectRelationship.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectRelationship) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_identifiers, made.object_type_id, made.object_type_disabled) = d.values()
    made.identifiers = (
        _ObjectRelationshipIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _ObjectRelationshipIdentifiers)
    )
    return made


from .object_relationship_identifiers import ObjectRelationshipIdentifiers
from .object_relationship_identifiers import read as _ObjectRelationshipIdentifiers
