from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnippetList(Listed["Snippet"]):
    """The snippets of the workspace.

    Args:
        snippets: The snippets; null if there are none.
    """

    ITEMS: ClassVar[str] = "snippets"
    snippets: list[Snippet] = _field(factory=NoList)
    """The snippets; null if there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SnippetList) -> SnippetList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _snippets = d["snippets"]
    if not (_snippets is UNSET or _snippets is None or class_of(_snippets) is list and each_is(_snippets, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.snippets = (
        [_Snippet(item, notes) for item in _snippets]
        if _snippets
        else NoList()
        if _snippets is UNSET or _snippets is None
        else _snippets
    )
    return made  # type: ignore[no-any-return]


from .snippet import Snippet
from .snippet import read as _Snippet

_SHAPES: Shapes = {}
_ABSENT = describe(SnippetList, {"snippets": Array(Object(_Snippet))}, read)
