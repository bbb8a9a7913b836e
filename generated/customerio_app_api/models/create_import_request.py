from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateImportRequest(Model):
    """Request for an import.

    Args:
        import_: The import to start.
    """

    import_: ImportInput
    """The import to start."""


read = ModelReader(CreateImportRequest)

from .import_input import ImportInput
from .import_input import read as _ImportInput

describe(CreateImportRequest, {"import": Object(_ImportInput)}, read, Rules(required=("import",)))
