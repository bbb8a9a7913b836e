from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailSummary(Model):
    """An email as it appears in lists, without content.

    Args:
        id: UUID of the email in its default language.
        name: Name shown in Design Studio.
        is_template: True for a template.
        is_linked: True if a workflow, such as a campaign or a broadcast, uses the email.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        has_translations: True if the email exists in more than its default language.
        parent_folder_id: UUID of the folder that holds it; null at the root.
    """

    id: str
    """UUID of the email in its default language."""
    name: str
    """Name shown in Design Studio."""
    is_template: bool
    """True for a template."""
    is_linked: bool
    """True if a workflow, such as a campaign or a broadcast, uses the email."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    has_translations: bool | None = None
    """True if the email exists in more than its default language."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds it; null at the root."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailSummary) -> EmailSummary:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
    (
        made.id,
        made.name,
        made.is_template,
        made.is_linked,
        made.created,
        made.updated,
        made.has_translations,
        made.parent_folder_id,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.is_template is None or class_of(made.is_template) is bool)
        and (made.is_linked is None or class_of(made.is_linked) is bool)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.has_translations is None or class_of(made.has_translations) is bool)
        and (made.parent_folder_id is None or class_of(made.parent_folder_id) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    EmailSummary,
    {
        "id": TEXT,
        "name": TEXT,
        "is_template": BOOLEAN,
        "is_linked": BOOLEAN,
        "created": INTEGER,
        "updated": INTEGER,
        "has_translations": BOOLEAN,
        "parent_folder_id": TEXT,
    },
    read,
)
