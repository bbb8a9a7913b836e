from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnippetList(Listed["Snippet"]):
    """The snippets of the workspace.

    Args:
        snippets: The snippets; null if there are none.
    """

    ITEMS: ClassVar[str] = "snippets"
    snippets: list[Snippet] = _field(factory=NoList)
    """The snippets; null if there are none."""


read = ModelReader(SnippetList)

from .snippet import Snippet
from .snippet import read as _Snippet

describe(SnippetList, {"snippets": Array(Object(_Snippet))}, read)
