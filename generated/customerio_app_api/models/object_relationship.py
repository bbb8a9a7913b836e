from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, Object, describe
from ..types import Model


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


read = ModelReader(ObjectRelationship)

from .object_relationship_identifiers import ObjectRelationshipIdentifiers
from .object_relationship_identifiers import read as _ObjectRelationshipIdentifiers

describe(
    ObjectRelationship,
    {"identifiers": Object(_ObjectRelationshipIdentifiers), "object_type_id": TEXT, "object_type_disabled": BOOLEAN},
    read,
)
