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


class AssetList(Model):
    """A page of file assets."""

    __slots__ = ("assets", "meta")

    FIELDS: ClassVar[dict[str, str]] = {"assets": "assets", "meta": "meta"}

    assets: list[Asset]
    """Assets of this page. Null can stand for none."""

    meta: AssetListMeta
    """Page and filters of this answer."""

    def __init__(self, *, assets: list[Asset] = ABSENT_LIST, meta: AssetListMeta) -> None:
        self._extra = None
        self.assets = AbsentList() if assets is ABSENT_LIST else assets
        self.meta = meta

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "assets", fields.assets)
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


_ABSENT: dict[str, Any] = dict.fromkeys(AssetList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AssetList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_assets, _meta) = d.values()
    made.assets = (
        [_Asset(item) if class_of(item) is dict else other_object(item, _Asset) for item in _assets]
        if class_of(_assets) is list
        else other_list(_assets)
    )
    made.meta = _AssetListMeta(_meta) if class_of(_meta) is dict else other_object(_meta, _AssetListMeta)
    return made


from .asset import Asset
from .asset import read as _Asset
from .asset_list_meta import AssetListMeta
from .asset_list_meta import read as _AssetListMeta
