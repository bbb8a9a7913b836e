from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateImportRequest(Model):
    """Request for an import.

    Args:
        import_: The import to start.
    """

    import_: ImportInput
    """The import to start."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CreateImportRequest) -> CreateImportRequest:
    made: CreateImportRequest = read_carefully(src_dict, notes, cls)
    return made


from .import_input import ImportInput
from .import_input import read as _ImportInput

describe(CreateImportRequest, {"import": Object(_ImportInput)}, read, Rules(required=("import",)))
