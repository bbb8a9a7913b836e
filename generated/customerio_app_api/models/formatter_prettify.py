from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class FormatterPrettify(Model):
    """Options for indented HTML. They count only under the formatter type `prettify`."""

    __slots__ = ("indent_character", "indent_size", "wrap_attributes")

    FIELDS: ClassVar[dict[str, str]] = {
        "indent_character": "indent_character",
        "indent_size": "indent_size",
        "wrap_attributes": "wrap_attributes",
    }

    indent_character: IndentCharacter | Unset
    """Whether to indent with spaces or tabs."""

    indent_size: int | Unset
    """Number of characters for each level of indentation."""

    wrap_attributes: bool | Unset
    """True puts the attributes of an element on lines of their own."""

    def __init__(
        self,
        *,
        indent_character: IndentCharacter | Unset = UNSET,
        indent_size: int | Unset = UNSET,
        wrap_attributes: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.indent_character = indent_character
        self.indent_size = indent_size
        self.wrap_attributes = wrap_attributes

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.indent_character) is not UNSET:
            out["indent_character"] = encode(v)
        if (v := fields.indent_size) is not UNSET:
            out["indent_size"] = v
        if (v := fields.wrap_attributes) is not UNSET:
            out["wrap_attributes"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(FormatterPrettify.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = FormatterPrettify) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_indent_character, _indent_size, made.wrap_attributes) = d.values()
    made.indent_character = _IndentCharacter[_indent_character]
    made.indent_size = (
        _indent_size
        if _indent_size is UNSET or _indent_size is None or class_of(_indent_size) is int
        else integer(_indent_size)
    )
    return made


from .indent_character import LOOKUP as _IndentCharacter
from .indent_character import IndentCharacter
