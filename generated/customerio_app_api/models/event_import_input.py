from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EventImportInput(Model):
    """An import of events.

    Args:
        name: Name of the import.
        data_file_url: Public URL of the CSV file; about 2 hours of validity are advised.
        identifier: What identifies the people the events belong to; the CSV file needs a column with it.
        type: Always `event`, in the singular.
        data_to_process: `all` (used if left out) or `only_existing`; events do not take `only_new`.
        description: Note on the import.
    """

    name: str
    """Name of the import."""
    data_file_url: str
    """Public URL of the CSV file; about 2 hours of validity are advised."""
    identifier: ImportIdentifier | Literal["id", "email"]
    """What identifies the people the events belong to; the CSV file needs a column with it."""
    type: Literal["event"] = "event"
    """Always `event`, in the singular."""
    data_to_process: ImportScope | Literal["all", "only_new", "only_existing"] | None = None
    """`all` (used if left out) or `only_existing`; events do not take `only_new`."""
    description: str | None = None
    """Note on the import."""


read = ModelReader(EventImportInput)

from .import_identifier import LOOKUP as _ImportIdentifier
from .import_identifier import ImportIdentifier
from .import_scope import LOOKUP as _ImportScope
from .import_scope import ImportScope

describe(
    EventImportInput,
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
