from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FormatterTransformer(Model):
    """How the HTML is laid out. Only the options that match `type` take effect.

    Args:
        type: Which formatting is applied.
        prettify: Options of the type `prettify`; without effect under another type.
        minify: Options of the type `minify`; without effect under another type.
    """

    type: FormatterType | None = None
    """Which formatting is applied."""
    prettify: FormatterPrettify | None = None
    """Options of the type `prettify`; without effect under another type."""
    minify: FormatterMinify | None = None
    """Options of the type `minify`; without effect under another type."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FormatterTransformer) -> FormatterTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_type, _prettify, _minify) = d.values()
    if not (
        (class_of(_type) is str or _type is None)
        and (class_of(_prettify) is dict or _prettify is None)
        and (class_of(_minify) is dict or _minify is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _FormatterType[_type]
    made.prettify = None if _prettify is None else _FormatterPrettify(_prettify, notes)
    made.minify = None if _minify is None else _FormatterMinify(_minify, notes)
    return made  # type: ignore[no-any-return]


from .formatter_minify import FormatterMinify
from .formatter_minify import read as _FormatterMinify
from .formatter_prettify import FormatterPrettify
from .formatter_prettify import read as _FormatterPrettify
from .formatter_type import LOOKUP as _FormatterType
from .formatter_type import FormatterType

_SHAPES: Shapes = {}
_ABSENT = describe(
    FormatterTransformer,
    {"type": Choice(_FormatterType), "prettify": Object(_FormatterPrettify), "minify": Object(_FormatterMinify)},
    read,
)
