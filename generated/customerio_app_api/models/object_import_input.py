from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, Plain, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectImportInput(Model):
    """An import of objects of one type. It takes no `identifier`.

    Args:
        name: Name of the import.
        data_file_url: Public URL of the CSV file; about 2 hours of validity are advised.
        object_type_id: Number of the object type.
        type: Always `object`.
        data_to_process: Which rows to take; all of them if left out.
        description: Note on the import.
    """

    name: str
    """Name of the import."""
    data_file_url: str
    """Public URL of the CSV file; about 2 hours of validity are advised."""
    object_type_id: str | int
    """Number of the object type."""
    type: Literal["object"] = "object"
    """Always `object`."""
    data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | None = None
    """Which rows to take; all of them if left out."""
    description: str | None = None
    """Note on the import."""


read = ModelReader(ObjectImportInput)

from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope

describe(
    ObjectImportInput,
    {
        "name": TEXT,
        "data_file_url": TEXT,
        "object_type_id": Plain(str, int),
        "type": TEXT,
        "data_to_process": Choice(_ImportScope),
        "description": TEXT,
    },
    read,
    Rules(
        required=("name", "data_file_url", "object_type_id", "type"),
        limits={"object_type_id": Limits(least_characters=1)},
    ),
)
