from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FormatterPrettify(Model):
    """Options for indented HTML. They count only under the formatter type `prettify`.

    Args:
        indent_character: Whether to indent with spaces or tabs.
        indent_size: Number of characters for each level of indentation.
        wrap_attributes: True puts the attributes of an element on lines of their own.
    """

    indent_character: IndentCharacter | None = None
    """Whether to indent with spaces or tabs."""
    indent_size: int | None = None
    """Number of characters for each level of indentation."""
    wrap_attributes: bool | None = None
    """True puts the attributes of an element on lines of their own."""


read = ModelReader(FormatterPrettify)

from .indent_character import LOOKUP as _IndentCharacter
from .indent_character import IndentCharacter

describe(
    FormatterPrettify,
    {"indent_character": Choice(_IndentCharacter), "indent_size": INTEGER, "wrap_attributes": BOOLEAN},
    read,
)
