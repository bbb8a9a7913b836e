from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


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


read = ModelReader(Export)

from .export_status import LOOKUP as _ExportStatus
from .export_status import ExportStatus
from .export_type import LOOKUP as _ExportType
from .export_type import ExportType

describe(
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
