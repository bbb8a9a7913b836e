from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .event_import_input import EventImportInput
    from .object_import_input import ObjectImportInput
    from .people_import_input import PeopleImportInput
    from .relationship_import_input import RelationshipImportInput

ImportInput: TypeAlias = (
    "PeopleImportInput | EventImportInput | RelationshipImportInput | ObjectImportInput | dict[str, Any]"
)
"""The import to start. `type` tells the four forms apart: `people`, `event`, `relationship` or `object`."""


def read(value: Any) -> Any:
    """Reads an object as the member that its `type` names; an unknown one stays raw data."""
    if value.__class__ is not dict:
        return value
    tag = value.get("type")
    member = _MEMBERS.get(tag) if isinstance(tag, str) else None
    return member.from_dict(value) if member else value


from .event_import_input import EventImportInput  # noqa: E402, F811
from .object_import_input import ObjectImportInput  # noqa: E402, F811
from .people_import_input import PeopleImportInput  # noqa: E402, F811
from .relationship_import_input import RelationshipImportInput  # noqa: E402, F811

_MEMBERS: dict[str, Any] = {
    "people": PeopleImportInput,
    "event": EventImportInput,
    "relationship": RelationshipImportInput,
    "object": ObjectImportInput,
}
