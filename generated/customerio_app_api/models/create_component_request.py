from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateComponentRequest(Model):
    """A component to create.

    Args:
        name: Name shown in Design Studio. It may differ from the tag.
        tag: Name by which emails use the component. Only some characters are allowed; the vendor does not list them
            here.
        content: HTML of the component.
        parent_folder_id: UUID of the folder to put it in. Null or left out means the root.
    """

    name: str
    """Name shown in Design Studio. It may differ from the tag."""
    tag: str
    """Name by which emails use the component. Only some characters are allowed; the vendor does not list them here."""
    content: str
    """HTML of the component."""
    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder to put it in. Null or left out means the root."""


read = ModelReader(CreateComponentRequest)


describe(
    CreateComponentRequest,
    {"name": TEXT, "tag": TEXT, "content": TEXT, "parent_folder_id": TEXT},
    read,
    Rules(required=("name", "tag", "content"), nullable=("parent_folder_id",)),
)
