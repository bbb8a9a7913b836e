from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncodeEntitiesTransformer(Model):
    """Writes special characters as HTML entities.

    Args:
        enabled: True switches the transformer on.
    """

    enabled: bool | None = None
    """True switches the transformer on."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EncodeEntitiesTransformer) -> EncodeEntitiesTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _enabled = d["enabled"]
    if not (class_of(_enabled) is bool or _enabled is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(EncodeEntitiesTransformer, {"enabled": BOOLEAN}, read)
