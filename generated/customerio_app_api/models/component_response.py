from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentResponse(Model):
    """An answer that holds one component.

    Args:
        component: The component.
    """

    component: Component
    """The component."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ComponentResponse) -> ComponentResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _component = d["component"]
    if not (class_of(_component) is dict or _component is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.component = None if _component is None else _Component(_component, notes)
    return made  # type: ignore[no-any-return]


from .component import Component
from .component import read as _Component

_SHAPES: Shapes = {}
_ABSENT = describe(ComponentResponse, {"component": Object(_Component)}, read)
