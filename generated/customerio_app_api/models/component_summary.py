from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentSummary(Model):
    """A component as it appears in lists, without its HTML.

    Args:
        id: UUID of the component.
        name: Name shown in Design Studio.
        tag: Name by which emails use the component.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        parent_folder_id: UUID of the folder that holds it; null at the root.
    """

    id: str
    """UUID of the component."""
    name: str
    """Name shown in Design Studio."""
    tag: str
    """Name by which emails use the component."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds it; null at the root."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ComponentSummary) -> ComponentSummary:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 6, _SHAPES)
    (_id, _name, _tag, _created, _updated, _parent_folder_id) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_tag) is str or _tag is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_parent_folder_id) is str or _parent_folder_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.tag = _tag
    made.created = _created
    made.updated = _updated
    made.parent_folder_id = _parent_folder_id
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    ComponentSummary,
    {"id": TEXT, "name": TEXT, "tag": TEXT, "created": INTEGER, "updated": INTEGER, "parent_folder_id": TEXT},
    read,
)
