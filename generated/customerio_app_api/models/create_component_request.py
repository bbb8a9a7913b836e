from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CreateComponentRequest(Model):
    """A component to create."""

    __slots__ = ("name", "tag", "parent_folder_id", "content")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "tag": "tag",
        "parent_folder_id": "parent_folder_id",
        "content": "content",
    }

    name: str
    """Name shown in Design Studio. It may differ from the tag."""

    tag: str
    """Name by which emails use the component. Only some characters are allowed; the vendor does not list them here."""

    parent_folder_id: str | None | Unset
    """UUID of the folder to put it in. Null or left out means the root."""

    content: str
    """HTML of the component."""

    def __init__(self, *, name: str, tag: str, parent_folder_id: str | None | Unset = UNSET, content: str) -> None:
        self._extra = None
        self.name = name
        self.tag = tag
        self.parent_folder_id = parent_folder_id
        self.content = content

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.tag) is not UNSET:
            out["tag"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.content) is not UNSET:
            out["content"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CreateComponentRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CreateComponentRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.name, made.tag, made.parent_folder_id, made.content) = d.values()
    return made
