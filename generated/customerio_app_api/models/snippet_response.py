from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnippetResponse(Model):
    """One snippet.

    Args:
        snippet: The snippet, as stored.
    """

    snippet: Snippet
    """The snippet, as stored."""


read = ModelReader(SnippetResponse)

from .snippet import Snippet
from .snippet import read as _Snippet

describe(SnippetResponse, {"snippet": Object(_Snippet)}, read)
