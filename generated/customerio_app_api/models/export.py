from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Export(Model):
    """An export of people or deliveries, without the file.

    Args:
        id: Number of the export.
        total: Number of exported items; 0 until the export is done.
        deduplicate_id: Text of the form `id:timestamp`, the export's number and a time in Unix seconds.
        type: What is exported.
        failed: Whether the export failed.
        downloads: How often it was downloaded.
        created_at: When it was started, Unix seconds.
        updated_at: When it last changed, Unix seconds.
        status: How far it is; only a `done` export can be downloaded.
        user_id: Number of the account user who started it.
        user_email: Address of the account user who started it.
        description: What the export holds, in words.
    """

    id: int
    """Number of the export."""
    total: int
    """Number of exported items; 0 until the export is done."""
    deduplicate_id: str
    """Text of the form `id:timestamp`, the export's number and a time in Unix seconds."""
    type: ExportType
    """What is exported."""
    failed: bool
    """Whether the export failed."""
    downloads: int
    """How often it was downloaded."""
    created_at: int
    """When it was started, Unix seconds."""
    updated_at: int
    """When it last changed, Unix seconds."""
    status: ExportStatus
    """How far it is; only a `done` export can be downloaded."""
    user_id: int | None = None
    """Number of the account user who started it."""
    user_email: str | None = None
    """Address of the account user who started it."""
    description: str | None = None
    """What the export holds, in words."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Export) -> Export:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 12, _SHAPES)
    (
        _id,
        _total,
        _deduplicate_id,
        _type,
        _failed,
        _downloads,
        _created_at,
        _updated_at,
        _status,
        _user_id,
        _user_email,
        _description,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_total) is int or _total is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_failed) is bool or _failed is None)
        and (class_of(_downloads) is int or _downloads is None)
        and (class_of(_created_at) is int or _created_at is None)
        and (class_of(_updated_at) is int or _updated_at is None)
        and (class_of(_status) is str or _status is None)
        and (class_of(_user_id) is int or _user_id is None)
        and (class_of(_user_email) is str or _user_email is None)
        and (class_of(_description) is str or _description is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.total = _total
    made.deduplicate_id = _deduplicate_id
    made.type = _ExportType[_type]
    made.failed = _failed
    made.downloads = _downloads
    made.created_at = _created_at
    made.updated_at = _updated_at
    made.status = _ExportStatus[_status]
    made.user_id = _user_id
    made.user_email = _user_email
    made.description = _description
    return made  # type: ignore[no-any-return]


from .export_status import LOOKUP as _ExportStatus
from .export_status import ExportStatus
from .export_type import LOOKUP as _ExportType
from .export_type import ExportType

_SHAPES: Shapes = {}
_ABSENT = describe(
    Export,
    {
        "id": INTEGER,
        "total": INTEGER,
        "deduplicate_id": TEXT,
        "type": Choice(_ExportType),
        "failed": BOOLEAN,
        "downloads": INTEGER,
        "created_at": INTEGER,
        "updated_at": INTEGER,
        "status": Choice(_ExportStatus),
        "user_id": INTEGER,
        "user_email": TEXT,
        "description": TEXT,
    },
    read,
)
