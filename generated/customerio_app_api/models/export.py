from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Export(Model):
    """An export of people or deliveries, without the file."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "user_id": "user_id",
        "user_email": "user_email",
        "total": "total",
        "deduplicate_id": "deduplicate_id",
        "type": "type",
        "failed": "failed",
        "description": "description",
        "downloads": "downloads",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "status": "status",
    }

    id: int
    """Number of the export."""

    user_id: int | Unset = UNSET
    """Number of the account user who started it."""

    user_email: str | Unset = UNSET
    """Address of the account user who started it."""

    total: int | Unset = UNSET
    """Number of exported items; 0 until the export is done."""

    deduplicate_id: str | Unset = UNSET
    """Text of the form `id:timestamp`, the export's number and a time in Unix seconds."""

    type: ExportType | Unset = UNSET
    """What is exported."""

    failed: bool | Unset = UNSET
    """Whether the export failed."""

    description: str | Unset = UNSET
    """What the export holds, in words."""

    downloads: int | Unset = UNSET
    """How often it was downloaded."""

    created_at: int | Unset = UNSET
    """When it was started, Unix seconds."""

    updated_at: int | Unset = UNSET
    """When it last changed, Unix seconds."""

    status: ExportStatus | Unset = UNSET
    """How far it is; only a `done` export can be downloaded."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.user_id) is not UNSET:
            out["user_id"] = v
        if (v := fields.user_email) is not UNSET:
            out["user_email"] = v
        if (v := fields.total) is not UNSET:
            out["total"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.failed) is not UNSET:
            out["failed"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.downloads) is not UNSET:
            out["downloads"] = v
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
        if (v := fields.updated_at) is not UNSET:
            out["updated_at"] = v
        if (v := fields.status) is not UNSET:
            out["status"] = encode(v)
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
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.user_id = v if (v := pop("user_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.user_email = pop("user_email", UNSET)
        self.total = v if (v := pop("total", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.type = _ExportType[pop("type", UNSET)]
        self.failed = pop("failed", UNSET)
        self.description = pop("description", UNSET)
        self.downloads = v if (v := pop("downloads", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.created_at = v if (v := pop("created_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated_at = v if (v := pop("updated_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.status = _ExportStatus[pop("status", UNSET)]
        self._extra = d or None
        return self


from .export_status import LOOKUP as _ExportStatus
from .export_status import ExportStatus
from .export_type import LOOKUP as _ExportType
from .export_type import ExportType
