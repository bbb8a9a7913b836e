from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailSummary(Model):
    """An email as it appears in lists, without content."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "is_template": "is_template",
        "is_linked": "is_linked",
        "has_translations": "has_translations",
        "parent_folder_id": "parent_folder_id",
        "created": "created",
        "updated": "updated",
    }

    id: str
    """UUID of the email in its default language."""

    name: str | Unset = UNSET
    """Name shown in Design Studio."""

    is_template: bool | Unset = UNSET
    """True for a template."""

    is_linked: bool | Unset = UNSET
    """True if a workflow, such as a campaign or a broadcast, uses the email."""

    has_translations: bool | Unset = UNSET
    """True if the email exists in more than its default language."""

    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder that holds it; null at the root."""

    created: int | Unset = UNSET
    """When it was created, in Unix seconds."""

    updated: int | Unset = UNSET
    """When it was last changed, in Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.is_template) is not UNSET:
            out["is_template"] = v
        if (v := fields.is_linked) is not UNSET:
            out["is_linked"] = v
        if (v := fields.has_translations) is not UNSET:
            out["has_translations"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
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
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.is_template = pop("is_template", UNSET)
        self.is_linked = pop("is_linked", UNSET)
        self.has_translations = pop("has_translations", UNSET)
        self.parent_folder_id = pop("parent_folder_id", UNSET)
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self
