from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailNewsletterVariantInput(Model):
    """A translation of an email. Optional fields that are left out are copied from the default language.

    Args:
        language: Language tag of the translation, such as `fr`.
        subject: Subject line.
        body: The message as HTML.
        preheader_text: Preview text that mail programs show beside the subject.
        body_plain: Plain text version of the message.
        body_amp: AMP version of the message.
    """

    language: str
    """Language tag of the translation, such as `fr`."""
    subject: str
    """Subject line."""
    body: str
    """The message as HTML."""
    preheader_text: str | None = None
    """Preview text that mail programs show beside the subject."""
    body_plain: str | None = None
    """Plain text version of the message."""
    body_amp: str | None = None
    """AMP version of the message."""


read = ModelReader(EmailNewsletterVariantInput)


describe(
    EmailNewsletterVariantInput,
    {"language": TEXT, "subject": TEXT, "body": TEXT, "preheader_text": TEXT, "body_plain": TEXT, "body_amp": TEXT},
    read,
    Rules(required=("language", "subject", "body")),
)
