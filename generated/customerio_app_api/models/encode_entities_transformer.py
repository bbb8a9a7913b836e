from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncodeEntitiesTransformer(Model):
    """Writes special characters as HTML entities.

    Args:
        enabled: True switches the transformer on.
    """

    enabled: bool | None = None
    """True switches the transformer on."""


read = ModelReader(EncodeEntitiesTransformer)


describe(EncodeEntitiesTransformer, {"enabled": BOOLEAN}, read)
