from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(ComponentSummary)


describe(
    ComponentSummary,
    {"id": TEXT, "name": TEXT, "tag": TEXT, "created": INTEGER, "updated": INTEGER, "parent_folder_id": TEXT},
    read,
)
