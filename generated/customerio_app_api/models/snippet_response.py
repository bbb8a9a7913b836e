from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnippetResponse(Model):
    """One snippet.

    Args:
        snippet: The snippet, as stored.
    """

    snippet: Snippet
    """The snippet, as stored."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SnippetResponse) -> SnippetResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _snippet = d["snippet"]
    if not (class_of(_snippet) is dict or _snippet is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.snippet = None if _snippet is None else _Snippet(_snippet, notes)
    return made  # type: ignore[no-any-return]


from .snippet import Snippet
from .snippet import read as _Snippet

_SHAPES: Shapes = {}
_ABSENT = describe(SnippetResponse, {"snippet": Object(_Snippet)}, read)
