from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RelationshipImportInput(Model):
    """An import of relationships between people and objects.

    Args:
        name: Name of the import.
        data_file_url: Public URL of the CSV file; about 2 hours of validity are advised.
        identifier: What identifies the people; the CSV file needs a column with it.
        type: Always `relationship`.
        data_to_process: Which rows to take; all of them if left out.
        description: Note on the import.
    """

    name: str
    """Name of the import."""
    data_file_url: str
    """Public URL of the CSV file; about 2 hours of validity are advised."""
    identifier: RelationshipImportIdentifier | Literal["id", "email", "cio_id"]
    """What identifies the people; the CSV file needs a column with it."""
    type: Literal["relationship"] = "relationship"
    """Always `relationship`."""
    data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | None = None
    """Which rows to take; all of them if left out."""
    description: str | None = None
    """Note on the import."""


read = ModelReader(RelationshipImportInput)

from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope
from .relationship_import_identifier import LOOKUP as _RelationshipImportIdentifier
from .relationship_import_identifier import RelationshipImportIdentifier

describe(
    RelationshipImportInput,
    {
        "name": TEXT,
        "data_file_url": TEXT,
        "identifier": Choice(_RelationshipImportIdentifier),
        "type": TEXT,
        "data_to_process": Choice(_ImportScope),
        "description": TEXT,
    },
    read,
    Rules(required=("name", "data_file_url", "identifier", "type")),
)
