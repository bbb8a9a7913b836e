from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CssVariablesTransformer(Model):
    """Replaces CSS variables by their values.

    Args:
        enabled: True switches the transformer on.
        preserve: True keeps the declarations with variables beside the resolved ones.
    """

    enabled: bool | None = None
    """True switches the transformer on."""
    preserve: bool | None = None
    """True keeps the declarations with variables beside the resolved ones."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CssVariablesTransformer) -> CssVariablesTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_enabled, _preserve) = d.values()
    if not ((class_of(_enabled) is bool or _enabled is None) and (class_of(_preserve) is bool or _preserve is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    made.preserve = _preserve
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(CssVariablesTransformer, {"enabled": BOOLEAN, "preserve": BOOLEAN}, read)
