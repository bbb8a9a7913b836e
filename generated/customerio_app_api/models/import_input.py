from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, OneOf, form_of, text_of


def _read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that its `type` names."""
    tag = text_of(src_dict.get("type"))
    reader = _READERS.get(tag)
    return src_dict if reader is None else reader(src_dict, notes)


from .event_import_input import EventImportInput  # noqa: E402
from .event_import_input import read as _EventImportInput
from .object_import_input import ObjectImportInput  # noqa: E402
from .object_import_input import read as _ObjectImportInput
from .people_import_input import PeopleImportInput  # noqa: E402
from .people_import_input import read as _PeopleImportInput
from .relationship_import_input import RelationshipImportInput  # noqa: E402
from .relationship_import_input import read as _RelationshipImportInput

ImportInput: TypeAlias = (
    PeopleImportInput | EventImportInput | RelationshipImportInput | ObjectImportInput | Mapping[str, Any]
)
"""The import to start. `type` tells the four forms apart: `people`, `event`, `relationship` or `object`."""

_READERS: dict[Any, Any] = {
    "people": _PeopleImportInput,
    "event": _EventImportInput,
    "relationship": _RelationshipImportInput,
    "object": _ObjectImportInput,
}

form_of(_read, PeopleImportInput, EventImportInput, RelationshipImportInput, ObjectImportInput)

read = OneOf(
    _read, (PeopleImportInput, EventImportInput, RelationshipImportInput, ObjectImportInput), {"type": tuple(_READERS)}
)
