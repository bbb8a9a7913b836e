from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectImportInput(Model):
    """An import of objects of one type. It takes no `identifier`."""

    __slots__ = ("name", "data_file_url", "object_type_id", "type", "data_to_process", "description")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "data_file_url": "data_file_url",
        "object_type_id": "object_type_id",
        "type": "type",
        "data_to_process": "data_to_process",
        "description": "description",
    }

    name: str
    """Name of the import."""

    data_file_url: str
    """Public URL of the CSV file; about 2 hours of validity are advised."""

    object_type_id: str | int
    """Number of the object type."""

    type: Literal["object"]
    """Always `object`."""

    data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | Unset
    """Which rows to take; all of them if left out."""

    description: str | Unset
    """Note on the import."""

    def __init__(
        self,
        *,
        name: str,
        data_file_url: str,
        object_type_id: str | int,
        type: Literal["object"] = "object",
        data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.name = name
        self.data_file_url = data_file_url
        self.object_type_id = object_type_id
        self.type = type
        self.data_to_process = data_to_process
        self.description = description

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.data_file_url) is not UNSET:
            out["data_file_url"] = v
        if (v := fields.object_type_id) is not UNSET:
            out["object_type_id"] = encode(v)
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.data_to_process) is not UNSET:
            out["data_to_process"] = encode(v)
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectImportInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectImportInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.name, made.data_file_url, made.object_type_id, made.type, _data_to_process, made.description) = d.values()
    made.data_to_process = _ImportScope[_data_to_process]
    return made


from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope
