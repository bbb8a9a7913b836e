from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UpdateAssetFolderRequest(Model):
    """A new name or a new parent for an asset folder; at least one of the two must be sent."""

    __slots__ = ("name", "parent_folder_id")

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "parent_folder_id": "parent_folder_id"}

    name: str | Unset
    """New name. It must not be blank once spaces around it are removed."""

    parent_folder_id: int | None | Unset
    """Number of the asset folder to move it to; not the folder itself or one of its descendants. Null moves it to the
    root; left out, it stays where it is.
    """

    def __init__(self, *, name: str | Unset = UNSET, parent_folder_id: int | None | Unset = UNSET) -> None:
        self._extra = None
        self.name = name
        self.parent_folder_id = parent_folder_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UpdateAssetFolderRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UpdateAssetFolderRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.name, _parent_folder_id) = d.values()
    made.parent_folder_id = (
        _parent_folder_id
        if _parent_folder_id is UNSET or _parent_folder_id is None or class_of(_parent_folder_id) is int
        else integer(_parent_folder_id)
    )
    return made
