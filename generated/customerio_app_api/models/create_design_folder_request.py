from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import UNSET, Limits, Model, Rules, Unset


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CreateDesignFolderRequest) -> CreateDesignFolderRequest:
    made: CreateDesignFolderRequest = read_carefully(src_dict, notes, cls)
    return made


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
