from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ImportStatus) -> ImportStatus:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 18, _SHAPES)
    (
        _id,
        _created_at,
        _updated_at,
        _name,
        _rows_to_import,
        _rows_imported,
        _state,
        _type,
        _description,
        _identifier,
        _data_to_process,
        _people_to_process,
        _object_type_id,
        _error,
        _error_export_id,
        _error_download_url,
        _warning_export_id,
        _warning_download_url,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_created_at) is int or _created_at is None)
        and (class_of(_updated_at) is int or _updated_at is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_rows_to_import) is int or _rows_to_import is None)
        and (class_of(_rows_imported) is int or _rows_imported is None)
        and (class_of(_state) is str or _state is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_description) is str or _description is None)
        and (class_of(_identifier) is str or _identifier is None)
        and (class_of(_data_to_process) is str or _data_to_process is None)
        and (class_of(_people_to_process) is str or _people_to_process is None)
        and (class_of(_object_type_id) is str or _object_type_id is None)
        and (class_of(_error) is str or _error is None)
        and (class_of(_error_export_id) is int or _error_export_id is None)
        and (class_of(_error_download_url) is str or _error_download_url is None)
        and (class_of(_warning_export_id) is int or _warning_export_id is None)
        and (class_of(_warning_download_url) is str or _warning_download_url is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.created_at = _created_at
    made.updated_at = _updated_at
    made.name = _name
    made.rows_to_import = _rows_to_import
    made.rows_imported = _rows_imported
    made.state = _ImportState[_state]
    made.type = _ImportType[_type]
    made.description = _description
    made.identifier = _ImportIdentifier[_identifier]
    made.data_to_process = _ImportScope[_data_to_process]
    made.people_to_process = _ImportScope[_people_to_process]
    made.object_type_id = _object_type_id
    made.error = _error
    made.error_export_id = _error_export_id
    made.error_download_url = _error_download_url
    made.warning_export_id = _warning_export_id
    made.warning_download_url = _warning_download_url
    return made  # type: ignore[no-any-return]


from .import_identifier import LOOKUP as _ImportIdentifier
from .import_identifier import ImportIdentifier
from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope
from .import_state import LOOKUP as _ImportState
from .import_state import ImportState
from .import_type import LOOKUP as _ImportType
from .import_type import ImportType

_SHAPES: Shapes = {}
_ABSENT = describe(
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
