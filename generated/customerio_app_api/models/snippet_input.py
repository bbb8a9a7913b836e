from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnippetInput(Model):
    """A snippet to store.

    Args:
        name: Name of the snippet, unique in the workspace. Surrounding whitespace is cut off.
        value: Plain text or Liquid. Surrounding whitespace is cut off. The longest value depends on the vendor's
            environment; usually 16000 characters.
    """

    name: str
    """Name of the snippet, unique in the workspace. Surrounding whitespace is cut off."""
    value: str
    """Plain text or Liquid. Surrounding whitespace is cut off. The longest value depends on the vendor's environment;
    usually 16000 characters.
    """


read = ModelReader(SnippetInput)


describe(SnippetInput, {"name": TEXT, "value": TEXT}, read, Rules(required=("name", "value")))
