from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, SHAPES, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_indent_character, made.indent_size, made.wrap_attributes) = d.values()
    if not (
        (_indent_character is None or class_of(_indent_character) is str)
        and (made.indent_size is None or class_of(made.indent_size) is int)
        and (made.wrap_attributes is None or class_of(made.wrap_attributes) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.indent_character = _IndentCharacter[_indent_character]
    return made  # type: ignore[no-any-return]


from .indent_character import LOOKUP as _IndentCharacter
from .indent_character import IndentCharacter

_ABSENT, _ALL = describe(
    FormatterPrettify,
    {"indent_character": Choice(_IndentCharacter), "indent_size": INTEGER, "wrap_attributes": BOOLEAN},
    read,
)
