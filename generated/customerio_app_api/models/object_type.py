from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectType(Model):
    """A kind of object, such as companies or courses.

    Args:
        id: Number of the object type, written as text; the first is `"1"` and they count up.
        name: Name in the plural.
        singular_name: Name in the singular.
        slug: Name in the plural, in the form of an identifier.
        singular_slug: Name in the singular, in the form of an identifier.
        enabled: Whether the object type is in use.
        icon: Icon of the object type.
    """

    id: str
    """Number of the object type, written as text; the first is `"1"` and they count up."""
    name: str
    """Name in the plural."""
    singular_name: str
    """Name in the singular."""
    slug: str
    """Name in the plural, in the form of an identifier."""
    singular_slug: str
    """Name in the singular, in the form of an identifier."""
    enabled: bool
    """Whether the object type is in use."""
    icon: str | None = None
    """Icon of the object type."""


read = ModelReader(ObjectType)


describe(
    ObjectType,
    {
        "id": TEXT,
        "name": TEXT,
        "singular_name": TEXT,
        "slug": TEXT,
        "singular_slug": TEXT,
        "enabled": BOOLEAN,
        "icon": TEXT,
    },
    read,
)
