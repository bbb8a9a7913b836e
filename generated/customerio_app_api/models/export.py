from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 12 else take_unknown(d, 12)
    (
        made.id,
        made.total,
        made.deduplicate_id,
        _type,
        made.failed,
        made.downloads,
        made.created_at,
        made.updated_at,
        _status,
        made.user_id,
        made.user_email,
        made.description,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.total is None or class_of(made.total) is int)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (_type is None or class_of(_type) is str)
        and (made.failed is None or class_of(made.failed) is bool)
        and (made.downloads is None or class_of(made.downloads) is int)
        and (made.created_at is None or class_of(made.created_at) is int)
        and (made.updated_at is None or class_of(made.updated_at) is int)
        and (_status is None or class_of(_status) is str)
        and (made.user_id is None or class_of(made.user_id) is int)
        and (made.user_email is None or class_of(made.user_email) is str)
        and (made.description is None or class_of(made.description) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _ExportType[_type]
    made.status = _ExportStatus[_status]
    return made  # type: ignore[no-any-return]


from .export_status import LOOKUP as _ExportStatus
from .export_status import ExportStatus
from .export_type import LOOKUP as _ExportType
from .export_type import ExportType

_ABSENT, _ALL = describe(
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
