from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import BOOLEAN, TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


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


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = RemoveUnusedCssTransformer
) -> RemoveUnusedCssTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_enabled, _whitelist, _backend_markers, _uglify) = d.values()
    if not (
        (class_of(_enabled) is bool or _enabled is None)
        and (_whitelist is UNSET or _whitelist is None or class_of(_whitelist) is list and each_is(_whitelist, str))
        and (
            _backend_markers is UNSET
            or _backend_markers is None
            or class_of(_backend_markers) is list
            and each_is(_backend_markers, dict)
        )
        and (class_of(_uglify) is bool or _uglify is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    made.whitelist = NoList() if _whitelist is UNSET or _whitelist is None else _whitelist
    made.backend_markers = (
        [_BackendMarker(item, notes) for item in _backend_markers]
        if _backend_markers
        else NoList()
        if _backend_markers is UNSET or _backend_markers is None
        else _backend_markers
    )
    made.uglify = _uglify
    return made  # type: ignore[no-any-return]


from .backend_marker import BackendMarker
from .backend_marker import read as _BackendMarker

_SHAPES: Shapes = {}
_ABSENT = describe(
    RemoveUnusedCssTransformer,
    {"enabled": BOOLEAN, "whitelist": Array(TEXT), "backend_markers": Array(Object(_BackendMarker)), "uglify": BOOLEAN},
    read,
)
