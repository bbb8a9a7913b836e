from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class AssetFolderResponse(Model):
    """An answer that holds one asset folder."""

    __slots__ = ("folder",)

    FIELDS: ClassVar[dict[str, str]] = {"folder": "folder"}

    folder: AssetFolder
    """The folder."""

    def __init__(self, *, folder: AssetFolder) -> None:
        self._extra = None
        self.folder = folder

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.folder) is not UNSET:
            out["folder"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(AssetFolderResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AssetFolderResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _folder = d["folder"]
    made.folder = _AssetFolder(_folder) if class_of(_folder) is dict else other_object(_folder, _AssetFolder)
    return made


from .asset_folder import AssetFolder
from .asset_folder import read as _AssetFolder
