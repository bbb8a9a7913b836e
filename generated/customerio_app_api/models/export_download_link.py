from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportDownloadLink(Model):
    """Link to the file of an export.

    Args:
        url: Signed link to the file; expires after 15 minutes.
    """

    url: str
    """Signed link to the file; expires after 15 minutes."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ExportDownloadLink) -> ExportDownloadLink:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _url = d["url"]
    if not (class_of(_url) is str or _url is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.url = _url
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(ExportDownloadLink, {"url": TEXT}, read)
