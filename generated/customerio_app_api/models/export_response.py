from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportResponse(Model):
    """One export.

    Args:
        export: The export.
    """

    export: Export
    """The export."""


read = ModelReader(ExportResponse)

from .export import Export
from .export import read as _Export

describe(ExportResponse, {"export": Object(_Export)}, read)
