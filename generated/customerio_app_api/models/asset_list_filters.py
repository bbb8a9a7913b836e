from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class AssetListFilters(Model):
    """The filters that a list of assets or asset folders was made with."""

    __slots__ = ("parent_folder_id", "direct_descendants_only")

    FIELDS: ClassVar[dict[str, str]] = {
        "parent_folder_id": "parent_folder_id",
        "direct_descendants_only": "direct_descendants_only",
    }

    parent_folder_id: int | None | Unset
    """Number of the asset folder that was listed. Null or 0 for the root."""

    direct_descendants_only: bool | Unset
    """True if only direct children were listed, false for the whole subtree."""

    def __init__(
        self, *, parent_folder_id: int | None | Unset = UNSET, direct_descendants_only: bool | Unset = UNSET
    ) -> None:
        self._extra = None
        self.parent_folder_id = parent_folder_id
        self.direct_descendants_only = direct_descendants_only

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.direct_descendants_only) is not UNSET:
            out["direct_descendants_only"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(AssetListFilters.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AssetListFilters) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_parent_folder_id, made.direct_descendants_only) = d.values()
    made.parent_folder_id = (
        _parent_folder_id
        if _parent_folder_id is UNSET or _parent_folder_id is None or class_of(_parent_folder_id) is int
        else integer(_parent_folder_id)
    )
    return made
