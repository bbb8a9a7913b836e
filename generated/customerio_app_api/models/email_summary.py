from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 8, _SHAPES)
    (_id, _name, _is_template, _is_linked, _created, _updated, _has_translations, _parent_folder_id) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_is_template) is bool or _is_template is None)
        and (class_of(_is_linked) is bool or _is_linked is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_has_translations) is bool or _has_translations is None)
        and (class_of(_parent_folder_id) is str or _parent_folder_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.is_template = _is_template
    made.is_linked = _is_linked
    made.created = _created
    made.updated = _updated
    made.has_translations = _has_translations
    made.parent_folder_id = _parent_folder_id
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
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
