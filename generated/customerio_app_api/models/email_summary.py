from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(EmailSummary)


describe(
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
