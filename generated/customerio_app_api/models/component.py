from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Component(Model):
    """A reusable piece of HTML that Design Studio emails insert by its tag."""

    __slots__ = ("id", "name", "tag", "parent_folder_id", "created", "updated", "content")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "tag": "tag",
        "parent_folder_id": "parent_folder_id",
        "created": "created",
        "updated": "updated",
        "content": "content",
    }

    id: str
    """UUID of the component."""

    name: str
    """Name shown in Design Studio."""

    tag: str
    """Name by which emails use the component."""

    parent_folder_id: str | None | Unset
    """UUID of the folder that holds it; null at the root."""

    created: int
    """When it was created, in Unix seconds."""

    updated: int
    """When it was last changed, in Unix seconds."""

    content: str
    """HTML of the component."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        tag: str,
        parent_folder_id: str | None | Unset = UNSET,
        created: int,
        updated: int,
        content: str,
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.tag = tag
        self.parent_folder_id = parent_folder_id
        self.created = created
        self.updated = updated
        self.content = content

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.tag) is not UNSET:
            out["tag"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
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


_ABSENT: dict[str, Any] = dict.fromkeys(Component.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Component) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (made.id, made.name, made.tag, made.parent_folder_id, _created, _updated, made.content) = d.values()
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    return made
