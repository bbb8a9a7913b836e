from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignFolderResponse(Model):
    """A response that holds one folder of Design Studio.

    Args:
        folder: The folder.
    """

    folder: DesignFolder
    """The folder."""


read = ModelReader(DesignFolderResponse)

from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder

describe(DesignFolderResponse, {"folder": Object(_DesignFolder)}, read)
