from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CreateDesignFolderRequest(Model):
    """A folder of Design Studio to create."""

    __slots__ = ("name", "parent_folder_id")

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "parent_folder_id": "parent_folder_id"}

    name: str
    """Name of the folder. None of these characters is allowed: `< > : " / \\ | ? * .`"""

    parent_folder_id: str | None | Unset
    """UUID of the folder to put it in. Null or left out means the root."""

    def __init__(self, *, name: str, parent_folder_id: str | None | Unset = UNSET) -> None:
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


_ABSENT: dict[str, Any] = dict.fromkeys(CreateDesignFolderRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CreateDesignFolderRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.name, made.parent_folder_id) = d.values()
    return made
