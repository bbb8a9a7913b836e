from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignEmail(Model):
    """An email of Design Studio in its default language.

    Args:
        id: UUID of the email.
        name: Name shown in Design Studio.
        is_template: True for a template.
        is_linked: True if a workflow, such as a campaign or a broadcast, uses the email.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        content: Subject and bodies.
        envelope: Sender, recipient and headers.
        parent_folder_id: UUID of the folder that holds it; null at the root.
        available_languages: Codes of the languages the email exists in. Null can stand for none.
        transformers: Changes that Design Studio makes to the HTML; may be null.
    """

    id: str
    """UUID of the email."""
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
    content: EmailContent
    """Subject and bodies."""
    envelope: EmailEnvelope
    """Sender, recipient and headers."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds it; null at the root."""
    available_languages: list[str] = _field(factory=NoList)
    """Codes of the languages the email exists in. Null can stand for none."""
    transformers: EmailTransformers | None = None
    """Changes that Design Studio makes to the HTML; may be null."""


read = ModelReader(DesignEmail)

from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope import EmailEnvelope
from .email_envelope import read as _EmailEnvelope
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers

describe(
    DesignEmail,
    {
        "id": TEXT,
        "name": TEXT,
        "is_template": BOOLEAN,
        "is_linked": BOOLEAN,
        "created": INTEGER,
        "updated": INTEGER,
        "content": Object(_EmailContent),
        "envelope": Object(_EmailEnvelope),
        "parent_folder_id": TEXT,
        "available_languages": Array(TEXT),
        "transformers": Object(_EmailTransformers),
    },
    read,
)
