from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import SHAPES, Array, Notes, Object, came, describe, each_is, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
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

_ABSENT, _ALL = describe(WorkspaceList, {"workspaces": Array(Object(_Workspace))}, read)
