from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ImportResponse(Model):
    """The import that was started.

    Args:
        import_: The import.
    """

    import_: Import
    """The import."""


read = ModelReader(ImportResponse)

from .import_ import Import
from .import_ import read as _Import

describe(ImportResponse, {"import": Object(_Import)}, read)
