from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class AssetList(Model):
    """A page of file assets."""

    FIELDS: ClassVar[dict[str, str]] = {"assets": "assets", "meta": "meta"}

    assets: list[Asset] = _field(factory=AbsentList)
    """Assets of this page. Null can stand for none."""

    meta: AssetListMeta | None | Unset = UNSET
    """Page and filters of this answer; may be null."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.assets) or v.__class__ is list:
            out["assets"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["assets"] = None
        if (v := fields.meta) is not UNSET:
            out["meta"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.assets = (
            [Asset.from_dict(item) for item in v] if (v := pop("assets", UNSET)).__class__ is list else other_list(v)
        )
        self.meta = (
            AssetListMeta.from_dict(v)
            if (v := pop("meta", UNSET)).__class__ is dict
            else other_object(v, AssetListMeta.from_dict)
        )
        self._extra = d or None
        return self


from .asset import Asset
from .asset_list_meta import AssetListMeta
