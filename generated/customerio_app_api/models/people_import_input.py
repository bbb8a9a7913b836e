from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PeopleImportInput(Model):
    """An import of people."""

    __slots__ = ("name", "data_file_url", "type", "identifier", "data_to_process", "description")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "data_file_url": "data_file_url",
        "type": "type",
        "identifier": "identifier",
        "data_to_process": "data_to_process",
        "description": "description",
    }

    name: str
    """Name of the import."""

    data_file_url: str
    """Public URL of the CSV file; about 2 hours of validity are advised."""

    type: Literal["people"]
    """Always `people`."""

    identifier: ImportIdentifier | Literal["id", "email"]
    """What identifies people; the CSV file needs a column with it."""

    data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | Unset
    """Which rows to take; all of them if left out. Formerly `people_to_process`."""

    description: str | Unset
    """Note on the import."""

    def __init__(
        self,
        *,
        name: str,
        data_file_url: str,
        type: Literal["people"] = "people",
        identifier: ImportIdentifier | Literal["id", "email"],
        data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.name = name
        self.data_file_url = data_file_url
        self.type = type
        self.identifier = identifier
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
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.identifier) is not UNSET:
            out["identifier"] = encode(v)
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


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleImportInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleImportInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.name, made.data_file_url, made.type, _identifier, _data_to_process, made.description) = d.values()
    made.identifier = _ImportIdentifier[_identifier]
    made.data_to_process = _ImportScope[_data_to_process]
    return made


from .import_identifier import LOOKUP as _ImportIdentifier
from .import_identifier import ImportIdentifier
from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope
