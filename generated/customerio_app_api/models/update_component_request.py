from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateComponentRequest(Model):
    """Changes to a component. Fields that are left out stay as they are.

    Args:
        name: New name shown in Design Studio.
        tag: New name by which emails use the component. Only some characters are allowed.
        parent_folder_id: UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is.
        content: New HTML.
    """

    name: str | None = None
    """New name shown in Design Studio."""
    tag: str | None = None
    """New name by which emails use the component. Only some characters are allowed."""
    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is."""
    content: str | None = None
    """New HTML."""


read = ModelReader(UpdateComponentRequest)


describe(
    UpdateComponentRequest,
    {"name": TEXT, "tag": TEXT, "parent_folder_id": TEXT, "content": TEXT},
    read,
    Rules(required=(), nullable=("parent_folder_id",)),
)
