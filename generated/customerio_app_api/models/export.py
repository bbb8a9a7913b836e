from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Export(Model):
    """An export of people or deliveries, without the file."""

    __slots__ = (
        "id",
        "user_id",
        "user_email",
        "total",
        "deduplicate_id",
        "type",
        "failed",
        "description",
        "downloads",
        "created_at",
        "updated_at",
        "status",
    )

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

    user_id: int | Unset
    """Number of the account user who started it."""

    user_email: str | Unset
    """Address of the account user who started it."""

    total: int
    """Number of exported items; 0 until the export is done."""

    deduplicate_id: str
    """Text of the form `id:timestamp`, the export's number and a time in Unix seconds."""

    type: ExportType
    """What is exported."""

    failed: bool
    """Whether the export failed."""

    description: str | Unset
    """What the export holds, in words."""

    downloads: int
    """How often it was downloaded."""

    created_at: int
    """When it was started, Unix seconds."""

    updated_at: int
    """When it last changed, Unix seconds."""

    status: ExportStatus
    """How far it is; only a `done` export can be downloaded."""

    def __init__(
        self,
        *,
        id: int,
        user_id: int | Unset = UNSET,
        user_email: str | Unset = UNSET,
        total: int,
        deduplicate_id: str,
        type: ExportType,
        failed: bool,
        description: str | Unset = UNSET,
        downloads: int,
        created_at: int,
        updated_at: int,
        status: ExportStatus,
    ) -> None:
        self._extra = None
        self.id = id
        self.user_id = user_id
        self.user_email = user_email
        self.total = total
        self.deduplicate_id = deduplicate_id
        self.type = type
        self.failed = failed
        self.description = description
        self.downloads = downloads
        self.created_at = created_at
        self.updated_at = updated_at
        self.status = status

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Export.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Export) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 12 else take_unknown(d, 12)
    (
        _id,
        _user_id,
        made.user_email,
        _total,
        made.deduplicate_id,
        _type,
        made.failed,
        made.description,
        _downloads,
        _created_at,
        _updated_at,
        _status,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.user_id = _user_id if _user_id is UNSET or _user_id is None or class_of(_user_id) is int else integer(_user_id)
    made.total = _total if _total is UNSET or _total is None or class_of(_total) is int else integer(_total)
    made.type = _ExportType[_type]
    made.downloads = (
        _downloads if _downloads is UNSET or _downloads is None or class_of(_downloads) is int else integer(_downloads)
    )
    made.created_at = (
        _created_at
        if _created_at is UNSET or _created_at is None or class_of(_created_at) is int
        else integer(_created_at)
    )
    made.updated_at = (
        _updated_at
        if _updated_at is UNSET or _updated_at is None or class_of(_updated_at) is int
        else integer(_updated_at)
    )
    made.status = _ExportStatus[_status]
    return made


from .export_status import LOOKUP as _ExportStatus
from .export_status import ExportStatus
from .export_type import LOOKUP as _ExportType
from .export_type import ExportType
