from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectRelationship(Model):
    """An object's relationship to one person.

    Args:
        identifiers: Identifiers of the person.
        object_type_id: Number of the object type; text here, a number in a person's own relationships.
        object_type_disabled: Whether the object type is switched off.
    """

    identifiers: ObjectRelationshipIdentifiers
    """Identifiers of the person."""
    object_type_id: str
    """Number of the object type; text here, a number in a person's own relationships."""
    object_type_disabled: bool | None = None
    """Whether the object type is switched off."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectRelationship) -> ObjectRelationship:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_identifiers, _object_type_id, _object_type_disabled) = d.values()
    if not (
        (class_of(_identifiers) is dict or _identifiers is None)
        and (class_of(_object_type_id) is str or _object_type_id is None)
        and (class_of(_object_type_disabled) is bool or _object_type_disabled is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _ObjectRelationshipIdentifiers(_identifiers, notes)
    made.object_type_id = _object_type_id
    made.object_type_disabled = _object_type_disabled
    return made  # type: ignore[no-any-return]


from .object_relationship_identifiers import ObjectRelationshipIdentifiers
from .object_relationship_identifiers import read as _ObjectRelationshipIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    ObjectRelationship,
    {"identifiers": Object(_ObjectRelationshipIdentifiers), "object_type_id": TEXT, "object_type_disabled": BOOLEAN},
    read,
)
