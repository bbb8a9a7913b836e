from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkspaceList(Listed["Workspace"]):
    """The workspaces of the account.

    Args:
        workspaces: The workspaces; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "workspaces"
    workspaces: list[Workspace] = _field(factory=NoList)
    """The workspaces; may be null when there are none."""


read = ModelReader(WorkspaceList)

from .workspace import Workspace
from .workspace import read as _Workspace

describe(WorkspaceList, {"workspaces": Array(Object(_Workspace))}, read)
