from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Snippet(Model):
    """A piece of text or Liquid that messages include by its name.

    Args:
        name: Unique name of the snippet.
        value: Its text.
        updated_at: When it last changed, Unix seconds.
    """

    name: str
    """Unique name of the snippet."""
    value: str
    """Its text."""
    updated_at: int
    """When it last changed, Unix seconds."""


read = ModelReader(Snippet)


describe(Snippet, {"name": TEXT, "value": TEXT, "updated_at": INTEGER}, read)
