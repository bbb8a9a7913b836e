from __future__ import annotations

from typing import Any

from attr import define

from ..fields import ANY, INTEGER, TEXT, Map, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectProfile(Model):
    """An object with its attributes.

    Args:
        attributes: Attributes by name.
        timestamps: When each attribute was last set.
        identifiers: Identifiers of the object.
        object_type_id: Number of the object's type, as text.
    """

    attributes: dict[str, Any]
    """Attributes by name."""
    timestamps: dict[str, int]
    """When each attribute was last set."""
    identifiers: ObjectProfileIdentifiers
    """Identifiers of the object."""
    object_type_id: str
    """Number of the object's type, as text."""


read = ModelReader(ObjectProfile)

from .object_profile_identifiers import ObjectProfileIdentifiers
from .object_profile_identifiers import read as _ObjectProfileIdentifiers

describe(
    ObjectProfile,
    {
        "attributes": Map(ANY),
        "timestamps": Map(INTEGER),
        "identifiers": Object(_ObjectProfileIdentifiers),
        "object_type_id": TEXT,
    },
    read,
)
