from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.enabled = d["enabled"]
    if not (made.enabled is None or class_of(made.enabled) is bool):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(EncodeEntitiesTransformer, {"enabled": BOOLEAN}, read)
