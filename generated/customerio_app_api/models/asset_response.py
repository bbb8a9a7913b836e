from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _asset = d["asset"]
    if not (_asset is None or class_of(_asset) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.asset = None if _asset is None else _Asset(_asset, notes)
    return made  # type: ignore[no-any-return]


from .asset import Asset
from .asset import read as _Asset

_ABSENT, _ALL = describe(AssetResponse, {"asset": Object(_Asset)}, read)
