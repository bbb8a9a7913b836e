from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailContent) -> EmailContent:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_subject, _preheader_text, _html, _amp, _text) = d.values()
    if not (
        (class_of(_subject) is str or _subject is None)
        and (class_of(_preheader_text) is str or _preheader_text is None)
        and (class_of(_html) is str or _html is None)
        and (class_of(_amp) is str or _amp is None)
        and (class_of(_text) is str or _text is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.subject = _subject
    made.preheader_text = _preheader_text
    made.html = _html
    made.amp = _amp
    made.text = _text
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    EmailContent, {"subject": TEXT, "preheader_text": TEXT, "html": TEXT, "amp": TEXT, "text": TEXT}, read
)
