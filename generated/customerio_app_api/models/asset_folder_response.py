from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetFolderResponse(Model):
    """A response that holds one asset folder.

    Args:
        folder: The folder.
    """

    folder: AssetFolder
    """The folder."""


read = ModelReader(AssetFolderResponse)

from .asset_folder import AssetFolder
from .asset_folder import read as _AssetFolder

describe(AssetFolderResponse, {"folder": Object(_AssetFolder)}, read)
