from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class AssetResponse(Model):
    """An answer that holds one file asset."""

    __slots__ = ("asset",)

    FIELDS: ClassVar[dict[str, str]] = {"asset": "asset"}

    asset: Asset
    """The asset."""

    def __init__(self, *, asset: Asset) -> None:
        self._extra = None
        self.asset = asset

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.asset) is not UNSET:
            out["asset"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(AssetResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AssetResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _asset = d["asset"]
    made.asset = _Asset(_asset) if class_of(_asset) is dict else other_object(_asset, _Asset)
    return made


from .asset import Asset
from .asset import read as _Asset
