from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentResponse(Model):
    """A response that holds one component.

    Args:
        component: The component.
    """

    component: Component
    """The component."""


read = ModelReader(ComponentResponse)

from .component import Component
from .component import read as _Component

describe(ComponentResponse, {"component": Object(_Component)}, read)
