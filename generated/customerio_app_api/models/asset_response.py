from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetResponse(Model):
    """An answer that holds one file asset.

    Args:
        asset: The asset.
    """

    asset: Asset
    """The asset."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AssetResponse) -> AssetResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _asset = d["asset"]
    if not (class_of(_asset) is dict or _asset is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.asset = None if _asset is None else _Asset(_asset, notes)
    return made  # type: ignore[no-any-return]


from .asset import Asset
from .asset import read as _Asset

_SHAPES: Shapes = {}
_ABSENT = describe(AssetResponse, {"asset": Object(_Asset)}, read)
