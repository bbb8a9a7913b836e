from __future__ import annotations

from typing import Any

from attr import define
from attr import field as _field

from ..fields import ANY, INTEGER, Map, ModelReader, Object, describe
from ..types import Model, NoMap


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


read = ModelReader(PersonRelationship)

from .object_identifiers import ObjectIdentifiers
from .object_identifiers import read as _ObjectIdentifiers

describe(
    PersonRelationship,
    {
        "object_type_id": INTEGER,
        "identifiers": Object(_ObjectIdentifiers),
        "attributes": Map(ANY),
        "timestamps": Map(INTEGER),
    },
    read,
)
