from __future__ import annotations

from attr import define

from ..fields import Choice, ModelReader, Object, describe
from ..types import Model


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


read = ModelReader(FormatterTransformer)

from .formatter_minify import FormatterMinify
from .formatter_minify import read as _FormatterMinify
from .formatter_prettify import FormatterPrettify
from .formatter_prettify import read as _FormatterPrettify
from .formatter_type import LOOKUP as _FormatterType
from .formatter_type import FormatterType

describe(
    FormatterTransformer,
    {"type": Choice(_FormatterType), "prettify": Object(_FormatterPrettify), "minify": Object(_FormatterMinify)},
    read,
)
