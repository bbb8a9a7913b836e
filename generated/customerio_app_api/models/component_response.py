from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _component = d["component"]
    if not (_component is None or class_of(_component) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.component = None if _component is None else _Component(_component, notes)
    return made  # type: ignore[no-any-return]


from .component import Component
from .component import read as _Component

_ABSENT, _ALL = describe(ComponentResponse, {"component": Object(_Component)}, read)
