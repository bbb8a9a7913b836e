from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkspaceList(Listed["Workspace"]):
    """The workspaces of the account.

    Args:
        workspaces: The workspaces; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "workspaces"
    workspaces: list[Workspace] = _field(factory=NoList)
    """The workspaces; may be null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = WorkspaceList) -> WorkspaceList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _workspaces = d["workspaces"]
    if not (
        _workspaces is UNSET or _workspaces is None or class_of(_workspaces) is list and each_is(_workspaces, dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.workspaces = (
        [_Workspace(item, notes) for item in _workspaces]
        if _workspaces
        else NoList()
        if _workspaces is UNSET or _workspaces is None
        else _workspaces
    )
    return made  # type: ignore[no-any-return]


from .workspace import Workspace
from .workspace import read as _Workspace

_SHAPES: Shapes = {}
_ABSENT = describe(WorkspaceList, {"workspaces": Array(Object(_Workspace))}, read)
