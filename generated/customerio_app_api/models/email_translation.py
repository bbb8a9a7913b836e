from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTranslation(Model):
    """One language of an email. It has no id of its own; the email's id and the language name it.

    Args:
        language_group_id: UUID of the default-language email, the `id` of the request's path.
        language: Language code of this translation.
        is_template: True for a template.
        is_linked: True if a workflow, such as a campaign or a broadcast, uses the email.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        content: Subject and bodies in this language.
        envelope: Sender, recipient and headers for this language.
        parent_folder_id: UUID of the folder that holds the email; null at the root.
        available_languages: Codes of the languages the email exists in. Null can stand for none.
        transformers: Changes that Design Studio makes to the HTML of this language; may be null.
    """

    language_group_id: str
    """UUID of the default-language email, the `id` of the request's path."""
    language: str
    """Language code of this translation."""
    is_template: bool
    """True for a template."""
    is_linked: bool
    """True if a workflow, such as a campaign or a broadcast, uses the email."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    content: EmailContent
    """Subject and bodies in this language."""
    envelope: EmailEnvelope
    """Sender, recipient and headers for this language."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds the email; null at the root."""
    available_languages: list[str] = _field(factory=NoList)
    """Codes of the languages the email exists in. Null can stand for none."""
    transformers: EmailTransformers | None = None
    """Changes that Design Studio makes to the HTML of this language; may be null."""


read = ModelReader(EmailTranslation)

from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope import EmailEnvelope
from .email_envelope import read as _EmailEnvelope
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers

describe(
    EmailTranslation,
    {
        "language_group_id": TEXT,
        "language": TEXT,
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
