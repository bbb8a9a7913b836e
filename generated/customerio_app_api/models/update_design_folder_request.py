from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Limits, Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateDesignFolderRequest(Model):
    """Changes to a folder of Design Studio. Fields that are left out stay as they are.

    Args:
        name: New name. None of these characters is allowed: `< > : " / \\ | ? * .`
        parent_folder_id: UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is.
    """

    name: str | None = None
    """New name. None of these characters is allowed: `< > : " / \\ | ? * .`"""
    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is."""


read = ModelReader(UpdateDesignFolderRequest)


describe(
    UpdateDesignFolderRequest,
    {"name": TEXT, "parent_folder_id": TEXT},
    read,
    Rules(
        required=(), nullable=("parent_folder_id",), limits={"name": Limits(pattern='^[^\u003c\u003e:"/\\\\|?*.]*$')}
    ),
)
