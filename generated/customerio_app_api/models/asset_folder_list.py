from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class AssetFolderList(Model):
    """A page of asset folders."""

    __slots__ = ("folders", "meta")

    FIELDS: ClassVar[dict[str, str]] = {"folders": "folders", "meta": "meta"}

    folders: list[AssetFolder]
    """Folders of this page. Null can stand for none."""

    meta: AssetListMeta
    """Page and filters of this answer."""

    def __init__(self, *, folders: list[AssetFolder] = ABSENT_LIST, meta: AssetListMeta) -> None:
        self._extra = None
        self.folders = AbsentList() if folders is ABSENT_LIST else folders
        self.meta = meta

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "folders", fields.folders)
        if (v := fields.meta) is not UNSET:
            out["meta"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(AssetFolderList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AssetFolderList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_folders, _meta) = d.values()
    made.folders = (
        [_AssetFolder(item) if class_of(item) is dict else other_object(item, _AssetFolder) for item in _folders]
        if class_of(_folders) is list
        else other_list(_folders)
    )
    made.meta = _AssetListMeta(_meta) if class_of(_meta) is dict else other_object(_meta, _AssetListMeta)
    return made


from .asset_folder import AssetFolder
from .asset_folder import read as _AssetFolder
from .asset_list_meta import AssetListMeta
from .asset_list_meta import read as _AssetListMeta
