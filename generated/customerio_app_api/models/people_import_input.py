from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleImportInput(Model):
    """An import of people.

    Args:
        name: Name of the import.
        data_file_url: Public URL of the CSV file; about 2 hours of validity are advised.
        identifier: What identifies people; the CSV file needs a column with it.
        type: Always `people`.
        data_to_process: Which rows to take; all of them if left out. Formerly `people_to_process`.
        description: Note on the import.
    """

    name: str
    """Name of the import."""
    data_file_url: str
    """Public URL of the CSV file; about 2 hours of validity are advised."""
    identifier: ImportIdentifier | Literal["id", "email"]
    """What identifies people; the CSV file needs a column with it."""
    type: Literal["people"] = "people"
    """Always `people`."""
    data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | None = None
    """Which rows to take; all of them if left out. Formerly `people_to_process`."""
    description: str | None = None
    """Note on the import."""


read = ModelReader(PeopleImportInput)

from .import_identifier import LOOKUP as _ImportIdentifier
from .import_identifier import ImportIdentifier
from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope

describe(
    PeopleImportInput,
    {
        "name": TEXT,
        "data_file_url": TEXT,
        "identifier": Choice(_ImportIdentifier),
        "type": TEXT,
        "data_to_process": Choice(_ImportScope),
        "description": TEXT,
    },
    read,
    Rules(required=("name", "data_file_url", "identifier", "type")),
)
