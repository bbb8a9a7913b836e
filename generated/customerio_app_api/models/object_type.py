from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (made.id, made.name, made.singular_name, made.slug, made.singular_slug, made.enabled, made.icon) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.singular_name is None or class_of(made.singular_name) is str)
        and (made.slug is None or class_of(made.slug) is str)
        and (made.singular_slug is None or class_of(made.singular_slug) is str)
        and (made.enabled is None or class_of(made.enabled) is bool)
        and (made.icon is None or class_of(made.icon) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
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
