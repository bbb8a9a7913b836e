from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetResponse(Model):
    """A response that holds one file asset.

    Args:
        asset: The asset.
    """

    asset: Asset
    """The asset."""


read = ModelReader(AssetResponse)

from .asset import Asset
from .asset import read as _Asset

describe(AssetResponse, {"asset": Object(_Asset)}, read)
