from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ExportDownloadLink(Model):
    """Link to the file of an export."""

    __slots__ = ("url",)

    FIELDS: ClassVar[dict[str, str]] = {"url": "url"}

    url: str
    """Signed link to the file; expires after 15 minutes."""

    def __init__(self, *, url: str) -> None:
        self._extra = None
        self.url = url

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.url) is not UNSET:
            out["url"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ExportDownloadLink.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ExportDownloadLink) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.url = d["url"]
    return made
