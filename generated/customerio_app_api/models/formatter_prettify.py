from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FormatterPrettify) -> FormatterPrettify:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_indent_character, _indent_size, _wrap_attributes) = d.values()
    if not (
        (class_of(_indent_character) is str or _indent_character is None)
        and (class_of(_indent_size) is int or _indent_size is None)
        and (class_of(_wrap_attributes) is bool or _wrap_attributes is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.indent_character = _IndentCharacter[_indent_character]
    made.indent_size = _indent_size
    made.wrap_attributes = _wrap_attributes
    return made  # type: ignore[no-any-return]


from .indent_character import LOOKUP as _IndentCharacter
from .indent_character import IndentCharacter

_SHAPES: Shapes = {}
_ABSENT = describe(
    FormatterPrettify,
    {"indent_character": Choice(_IndentCharacter), "indent_size": INTEGER, "wrap_attributes": BOOLEAN},
    read,
)
