from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, ModelReader, describe
from ..types import Model


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


read = ModelReader(CssVariablesTransformer)


describe(CssVariablesTransformer, {"enabled": BOOLEAN, "preserve": BOOLEAN}, read)
