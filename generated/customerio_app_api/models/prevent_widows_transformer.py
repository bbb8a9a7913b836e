from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreventWidowsTransformer(Model):
    """Keeps the last word of a text from standing alone on a line.

    Args:
        enabled: True switches the transformer on.
    """

    enabled: bool | None = None
    """True switches the transformer on."""


read = ModelReader(PreventWidowsTransformer)


describe(PreventWidowsTransformer, {"enabled": BOOLEAN}, read)
