from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import ANY, INTEGER, Map, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoMap, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonRelationship(Model):
    """A person's relationship to one object.

    Args:
        object_type_id: Number of the object's type; a number here, text in an object's own relationships.
        identifiers: Identifiers of the object.
        attributes: Attributes of the relationship.
        timestamps: When each attribute of the relationship was last set.
    """

    object_type_id: int
    """Number of the object's type; a number here, text in an object's own relationships."""
    identifiers: ObjectIdentifiers
    """Identifiers of the object."""
    attributes: dict[str, Any] = _field(factory=NoMap)
    """Attributes of the relationship."""
    timestamps: dict[str, int] = _field(factory=NoMap)
    """When each attribute of the relationship was last set."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonRelationship) -> PersonRelationship:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_object_type_id, _identifiers, _attributes, _timestamps) = d.values()
    if not (
        (class_of(_object_type_id) is int or _object_type_id is None)
        and (class_of(_identifiers) is dict or _identifiers is None)
        and (_attributes is UNSET or _attributes is None or class_of(_attributes) is dict)
        and (
            _timestamps is UNSET
            or _timestamps is None
            or class_of(_timestamps) is dict
            and each_is(_timestamps.values(), int)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.object_type_id = _object_type_id
    made.identifiers = None if _identifiers is None else _ObjectIdentifiers(_identifiers, notes)
    made.attributes = NoMap() if _attributes is UNSET or _attributes is None else _attributes
    made.timestamps = NoMap() if _timestamps is UNSET or _timestamps is None else _timestamps
    return made  # type: ignore[no-any-return]


from .object_identifiers import ObjectIdentifiers
from .object_identifiers import read as _ObjectIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    PersonRelationship,
    {
        "object_type_id": INTEGER,
        "identifiers": Object(_ObjectIdentifiers),
        "attributes": Map(ANY),
        "timestamps": Map(INTEGER),
    },
    read,
)
