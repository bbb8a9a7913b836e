from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportDownloadLink(Model):
    """Link to the file of an export.

    Args:
        url: Signed link to the file; expires after 15 minutes.
    """

    url: str
    """Signed link to the file; expires after 15 minutes."""


read = ModelReader(ExportDownloadLink)


describe(ExportDownloadLink, {"url": TEXT}, read)
