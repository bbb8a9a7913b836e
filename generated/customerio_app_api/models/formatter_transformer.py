from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class FormatterTransformer(Model):
    """How the HTML is laid out. Only the options that match `type` take effect."""

    __slots__ = ("type", "prettify", "minify")

    FIELDS: ClassVar[dict[str, str]] = {"type": "type", "prettify": "prettify", "minify": "minify"}

    type: FormatterType | Unset
    """Which formatting is applied."""

    prettify: FormatterPrettify | Unset
    """Options of the type `prettify`; without effect under another type."""

    minify: FormatterMinify | Unset
    """Options of the type `minify`; without effect under another type."""

    def __init__(
        self,
        *,
        type: FormatterType | Unset = UNSET,
        prettify: FormatterPrettify | Unset = UNSET,
        minify: FormatterMinify | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.type = type
        self.prettify = prettify
        self.minify = minify

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.prettify) is not UNSET:
            out["prettify"] = encode(v)
        if (v := fields.minify) is not UNSET:
            out["minify"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(FormatterTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = FormatterTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_type, _prettify, _minify) = d.values()
    made.type = _FormatterType[_type]
    made.prettify = (
        _FormatterPrettify(_prettify) if class_of(_prettify) is dict else other_object(_prettify, _FormatterPrettify)
    )
    made.minify = _FormatterMinify(_minify) if class_of(_minify) is dict else other_object(_minify, _FormatterMinify)
    return made


from .formatter_minify import FormatterMinify
from .formatter_minify import read as _FormatterMinify
from .formatter_prettify import FormatterPrettify
from .formatter_prettify import read as _FormatterPrettify
from .formatter_type import LOOKUP as _FormatterType
from .formatter_type import FormatterType
