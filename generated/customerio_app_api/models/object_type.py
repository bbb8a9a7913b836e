from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectType) -> ObjectType:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 7, _SHAPES)
    (_id, _name, _singular_name, _slug, _singular_slug, _enabled, _icon) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_singular_name) is str or _singular_name is None)
        and (class_of(_slug) is str or _slug is None)
        and (class_of(_singular_slug) is str or _singular_slug is None)
        and (class_of(_enabled) is bool or _enabled is None)
        and (class_of(_icon) is str or _icon is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.singular_name = _singular_name
    made.slug = _slug
    made.singular_slug = _singular_slug
    made.enabled = _enabled
    made.icon = _icon
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
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
