from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ImportStatus(Model):
    """An import with the links to the reports on its rows.

    Args:
        id: Number of the import.
        created_at: When it was started, Unix seconds.
        updated_at: When it last changed, Unix seconds.
        name: Name of the import.
        rows_to_import: Number of rows that are to be imported.
        rows_imported: Number of rows imported so far.
        state: How far the import is.
        type: What is imported.
        description: Note on the import.
        identifier: What identifies people in the file. Relationship imports may show `cio_id`, which is not published
            here.
        data_to_process: Which rows are taken.
        people_to_process: Former name of `data_to_process`.
        object_type_id: Number of the object type, as text; for imports of objects.
        error: Why the import failed.
        error_export_id: Number of the export with the error report.
        error_download_url: Link to the report on rows with errors.
        warning_export_id: Number of the export with the warning report.
        warning_download_url: Link to the report on rows with warnings.
    """

    id: int
    """Number of the import."""
    created_at: int
    """When it was started, Unix seconds."""
    updated_at: int
    """When it last changed, Unix seconds."""
    name: str
    """Name of the import."""
    rows_to_import: int
    """Number of rows that are to be imported."""
    rows_imported: int
    """Number of rows imported so far."""
    state: ImportState
    """How far the import is."""
    type: ImportType
    """What is imported."""
    description: str | None = None
    """Note on the import."""
    identifier: ImportIdentifier | None = None
    """What identifies people in the file. Relationship imports may show `cio_id`, which is not published here."""
    data_to_process: ImportScope | None = None
    """Which rows are taken."""
    people_to_process: ImportScope | None = None
    """Former name of `data_to_process`."""
    object_type_id: str | None = None
    """Number of the object type, as text; for imports of objects."""
    error: str | None = None
    """Why the import failed."""
    error_export_id: int | None = None
    """Number of the export with the error report."""
    error_download_url: str | None = None
    """Link to the report on rows with errors."""
    warning_export_id: int | None = None
    """Number of the export with the warning report."""
    warning_download_url: str | None = None
    """Link to the report on rows with warnings."""


read = ModelReader(ImportStatus)

from .import_identifier import LOOKUP as _ImportIdentifier
from .import_identifier import ImportIdentifier
from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope
from .import_state import LOOKUP as _ImportState
from .import_state import ImportState
from .import_type import LOOKUP as _ImportType
from .import_type import ImportType

describe(
    ImportStatus,
    {
        "id": INTEGER,
        "created_at": INTEGER,
        "updated_at": INTEGER,
        "name": TEXT,
        "rows_to_import": INTEGER,
        "rows_imported": INTEGER,
        "state": Choice(_ImportState),
        "type": Choice(_ImportType),
        "description": TEXT,
        "identifier": Choice(_ImportIdentifier),
        "data_to_process": Choice(_ImportScope),
        "people_to_process": Choice(_ImportScope),
        "object_type_id": TEXT,
        "error": TEXT,
        "error_export_id": INTEGER,
        "error_download_url": TEXT,
        "warning_export_id": INTEGER,
        "warning_download_url": TEXT,
    },
    read,
)
