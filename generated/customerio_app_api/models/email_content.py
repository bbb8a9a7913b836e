from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.subject, made.preheader_text, made.html, made.amp, made.text) = d.values()
    if not (
        (made.subject is None or class_of(made.subject) is str)
        and (made.preheader_text is None or class_of(made.preheader_text) is str)
        and (made.html is None or class_of(made.html) is str)
        and (made.amp is None or class_of(made.amp) is str)
        and (made.text is None or class_of(made.text) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    EmailContent, {"subject": TEXT, "preheader_text": TEXT, "html": TEXT, "amp": TEXT, "text": TEXT}, read
)
