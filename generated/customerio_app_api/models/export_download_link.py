from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.url = d["url"]
    if not (made.url is None or class_of(made.url) is str):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(ExportDownloadLink, {"url": TEXT}, read)
