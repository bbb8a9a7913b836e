from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RemoveUnusedCssTransformer(Model):
    """Drops CSS that the HTML does not use.

    Args:
        enabled: True switches the transformer on.
        whitelist: Selectors that are kept even if nothing seems to use them.
        backend_markers: Pairs of delimiters of template code, so that code inside class names is not taken for CSS.
        uglify: True shortens the names of classes and ids.
    """

    enabled: bool | None = None
    """True switches the transformer on."""
    whitelist: list[str] = _field(factory=NoList)
    """Selectors that are kept even if nothing seems to use them."""
    backend_markers: list[BackendMarker] = _field(factory=NoList)
    """Pairs of delimiters of template code, so that code inside class names is not taken for CSS."""
    uglify: bool | None = None
    """True shortens the names of classes and ids."""


read = ModelReader(RemoveUnusedCssTransformer)

from .backend_marker import BackendMarker
from .backend_marker import read as _BackendMarker

describe(
    RemoveUnusedCssTransformer,
    {"enabled": BOOLEAN, "whitelist": Array(TEXT), "backend_markers": Array(Object(_BackendMarker)), "uglify": BOOLEAN},
    read,
)
