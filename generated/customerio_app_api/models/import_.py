from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Import(Model):
    """An import with its settings, state and row counts."""

    __slots__ = (
        "id",
        "created_at",
        "updated_at",
        "name",
        "description",
        "rows_to_import",
        "rows_imported",
        "state",
        "type",
        "identifier",
        "data_to_process",
        "people_to_process",
        "object_type_id",
        "error",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "name": "name",
        "description": "description",
        "rows_to_import": "rows_to_import",
        "rows_imported": "rows_imported",
        "state": "state",
        "type": "type",
        "identifier": "identifier",
        "data_to_process": "data_to_process",
        "people_to_process": "people_to_process",
        "object_type_id": "object_type_id",
        "error": "error",
    }

    id: int
    """Number of the import."""

    created_at: int
    """When it was started, Unix seconds."""

    updated_at: int
    """When it last changed, Unix seconds."""

    name: str
    """Name of the import."""

    description: str | Unset
    """Note on the import."""

    rows_to_import: int
    """Number of rows that are to be imported."""

    rows_imported: int
    """Number of rows imported so far."""

    state: ImportState
    """How far the import is."""

    type: ImportType
    """What is imported."""

    identifier: ImportIdentifier | Unset
    """What identifies people in the file. Relationship imports may show `cio_id`, which is not published here."""

    data_to_process: ImportScope | Unset
    """Which rows are taken."""

    people_to_process: ImportScope | Unset
    """Former name of `data_to_process`."""

    object_type_id: str | Unset
    """Number of the object type, as text; for imports of objects."""

    error: str | Unset
    """Why the import failed."""

    def __init__(
        self,
        *,
        id: int,
        created_at: int,
        updated_at: int,
        name: str,
        description: str | Unset = UNSET,
        rows_to_import: int,
        rows_imported: int,
        state: ImportState,
        type: ImportType,
        identifier: ImportIdentifier | Unset = UNSET,
        data_to_process: ImportScope | Unset = UNSET,
        people_to_process: ImportScope | Unset = UNSET,
        object_type_id: str | Unset = UNSET,
        error: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.created_at = created_at
        self.updated_at = updated_at
        self.name = name
        self.description = description
        self.rows_to_import = rows_to_import
        self.rows_imported = rows_imported
        self.state = state
        self.type = type
        self.identifier = identifier
        self.data_to_process = data_to_process
        self.people_to_process = people_to_process
        self.object_type_id = object_type_id
        self.error = error

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
        if (v := fields.updated_at) is not UNSET:
            out["updated_at"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.rows_to_import) is not UNSET:
            out["rows_to_import"] = v
        if (v := fields.rows_imported) is not UNSET:
            out["rows_imported"] = v
        if (v := fields.state) is not UNSET:
            out["state"] = encode(v)
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.identifier) is not UNSET:
            out["identifier"] = encode(v)
        if (v := fields.data_to_process) is not UNSET:
            out["data_to_process"] = encode(v)
        if (v := fields.people_to_process) is not UNSET:
            out["people_to_process"] = encode(v)
        if (v := fields.object_type_id) is not UNSET:
            out["object_type_id"] = v
        if (v := fields.error) is not UNSET:
            out["error"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Import.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Import) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        _id,
        _created_at,
        _updated_at,
        made.name,
        made.description,
        _rows_to_import,
        _rows_imported,
        _state,
        _type,
        _identifier,
        _data_to_process,
        _people_to_process,
        made.object_type_id,
        made.error,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
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
    made.rows_to_import = (
        _rows_to_import
        if _rows_to_import is UNSET or _rows_to_import is None or class_of(_rows_to_import) is int
        else integer(_rows_to_import)
    )
    made.rows_imported = (
        _rows_imported
        if _rows_imported is UNSET or _rows_imported is None or class_of(_rows_imported) is int
        else integer(_rows_imported)
    )
    made.state = _ImportState[_state]
    made.type = _ImportType[_type]
    made.identifier = _ImportIdentifier[_identifier]
    made.data_to_process = _ImportScope[_data_to_process]
    made.people_to_process = _ImportScope[_people_to_process]
    return made


from .import_identifier import LOOKUP as _ImportIdentifier
from .import_identifier import ImportIdentifier
from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope
from .import_state import LOOKUP as _ImportState
from .import_state import ImportState
from .import_type import LOOKUP as _ImportType
from .import_type import ImportType
