from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, INTEGER, TEXT, Map, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoMap, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectProfile(Model):
    """An object with its attributes.

    Args:
        attributes: Attributes by name.
        timestamps: When each attribute was last set.
        identifiers: Identifiers of the object.
        object_type_id: Number of the object's type; text here, a number in the path.
    """

    attributes: dict[str, Any]
    """Attributes by name."""
    timestamps: dict[str, int]
    """When each attribute was last set."""
    identifiers: ObjectProfileIdentifiers
    """Identifiers of the object."""
    object_type_id: str
    """Number of the object's type; text here, a number in the path."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectProfile) -> ObjectProfile:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_attributes, _timestamps, _identifiers, _object_type_id) = d.values()
    if not (
        (_attributes is UNSET or _attributes is None or class_of(_attributes) is dict)
        and (
            _timestamps is UNSET
            or _timestamps is None
            or class_of(_timestamps) is dict
            and each_is(_timestamps.values(), int)
        )
        and (class_of(_identifiers) is dict or _identifiers is None)
        and (class_of(_object_type_id) is str or _object_type_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.attributes = NoMap() if _attributes is UNSET or _attributes is None else _attributes
    made.timestamps = NoMap() if _timestamps is UNSET or _timestamps is None else _timestamps
    made.identifiers = None if _identifiers is None else _ObjectProfileIdentifiers(_identifiers, notes)
    made.object_type_id = _object_type_id
    return made  # type: ignore[no-any-return]


from .object_profile_identifiers import ObjectProfileIdentifiers
from .object_profile_identifiers import read as _ObjectProfileIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    ObjectProfile,
    {
        "attributes": Map(ANY),
        "timestamps": Map(INTEGER),
        "identifiers": Object(_ObjectProfileIdentifiers),
        "object_type_id": TEXT,
    },
    read,
)
