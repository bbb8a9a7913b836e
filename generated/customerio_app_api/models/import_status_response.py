from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ImportStatusResponse(Model):
    """One import with the links to its reports.

    Args:
        import_: The import.
    """

    import_: ImportStatus
    """The import."""


read = ModelReader(ImportStatusResponse)

from .import_status import ImportStatus
from .import_status import read as _ImportStatus

describe(ImportStatusResponse, {"import": Object(_ImportStatus)}, read)
