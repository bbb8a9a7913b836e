from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Limits, Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateDesignFolderRequest(Model):
    """A folder of Design Studio to create.

    Args:
        name: Name of the folder. None of these characters is allowed: `< > : " / \\ | ? * .`
        parent_folder_id: UUID of the folder to put it in. Null or left out means the root.
    """

    name: str
    """Name of the folder. None of these characters is allowed: `< > : " / \\ | ? * .`"""
    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder to put it in. Null or left out means the root."""


read = ModelReader(CreateDesignFolderRequest)


describe(
    CreateDesignFolderRequest,
    {"name": TEXT, "parent_folder_id": TEXT},
    read,
    Rules(
        required=("name",),
        nullable=("parent_folder_id",),
        limits={"name": Limits(pattern='^[^\u003c\u003e:"/\\\\|?*.]*$')},
    ),
)
