from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Component(Model):
    """A reusable piece of HTML that Design Studio emails insert by its tag.

    Args:
        id: UUID of the component.
        name: Name shown in Design Studio.
        tag: Name by which emails use the component.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        content: HTML of the component.
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
    content: str
    """HTML of the component."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds it; null at the root."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Component) -> Component:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (made.id, made.name, made.tag, made.created, made.updated, made.content, made.parent_folder_id) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.tag is None or class_of(made.tag) is str)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.content is None or class_of(made.content) is str)
        and (made.parent_folder_id is None or class_of(made.parent_folder_id) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    Component,
    {
        "id": TEXT,
        "name": TEXT,
        "tag": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "content": TEXT,
        "parent_folder_id": TEXT,
    },
    read,
)
