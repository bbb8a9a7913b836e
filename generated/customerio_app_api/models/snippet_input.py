from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SnippetInput) -> SnippetInput:
    made: SnippetInput = read_carefully(src_dict, notes, cls)
    return made


describe(SnippetInput, {"name": TEXT, "value": TEXT}, read, Rules(required=("name", "value")))
