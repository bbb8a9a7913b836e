from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectProfile(Model):
    """An object with its attributes."""

    __slots__ = ("attributes", "timestamps", "identifiers", "object_type_id")

    FIELDS: ClassVar[dict[str, str]] = {
        "attributes": "attributes",
        "timestamps": "timestamps",
        "identifiers": "identifiers",
        "object_type_id": "object_type_id",
    }

    attributes: dict[str, Any]
    """Attributes by name."""

    timestamps: dict[str, int]
    """When each attribute was last set."""

    identifiers: ObjectProfileIdentifiers
    """Identifiers of the object."""

    object_type_id: str
    """Number of the object's type; text here, a number in the path."""

    def __init__(
        self,
        *,
        attributes: dict[str, Any],
        timestamps: dict[str, int],
        identifiers: ObjectProfileIdentifiers,
        object_type_id: str,
    ) -> None:
        self._extra = None
        self.attributes = attributes
        self.timestamps = timestamps
        self.identifiers = identifiers
        self.object_type_id = object_type_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.attributes) is not UNSET:
            out["attributes"] = encode(v)
        if (v := fields.timestamps) is not UNSET:
            out["timestamps"] = encode(v)
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.object_type_id) is not UNSET:
            out["object_type_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectProfile.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectProfile) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.attributes, made.timestamps, _identifiers, made.object_type_id) = d.values()
    made.identifiers = (
        _ObjectProfileIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _ObjectProfileIdentifiers)
    )
    return made


from .object_profile_identifiers import ObjectProfileIdentifiers
from .object_profile_identifiers import read as _ObjectProfileIdentifiers
