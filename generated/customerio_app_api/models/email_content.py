from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailContent(Model):
    """Subject, preview text and bodies of an email in one language.

    Args:
        subject: Subject line.
        preheader_text: Preview text that mail programs show beside the subject.
        html: HTML source; may use components by their tags.
        amp: AMP body, for mail programs that support it.
        text: Plain text body.
    """

    subject: str | None = None
    """Subject line."""
    preheader_text: str | None = None
    """Preview text that mail programs show beside the subject."""
    html: str | None = None
    """HTML source; may use components by their tags."""
    amp: str | None = None
    """AMP body, for mail programs that support it."""
    text: str | None = None
    """Plain text body."""


read = ModelReader(EmailContent)


describe(EmailContent, {"subject": TEXT, "preheader_text": TEXT, "html": TEXT, "amp": TEXT, "text": TEXT}, read)
