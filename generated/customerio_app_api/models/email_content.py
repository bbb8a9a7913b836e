from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailContent(Model):
    """Subject, preview text and bodies of an email in one language."""

    __slots__ = ("subject", "preheader_text", "html", "amp", "text")

    FIELDS: ClassVar[dict[str, str]] = {
        "subject": "subject",
        "preheader_text": "preheader_text",
        "html": "html",
        "amp": "amp",
        "text": "text",
    }

    subject: str | Unset
    """Subject line."""

    preheader_text: str | Unset
    """Preview text that mail programs show beside the subject."""

    html: str | Unset
    """HTML source; may use components by their tags."""

    amp: str | Unset
    """AMP body, for mail programs that support it."""

    text: str | Unset
    """Plain text body."""

    def __init__(
        self,
        *,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        amp: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.subject = subject
        self.preheader_text = preheader_text
        self.html = html
        self.amp = amp
        self.text = text

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.preheader_text) is not UNSET:
            out["preheader_text"] = v
        if (v := fields.html) is not UNSET:
            out["html"] = v
        if (v := fields.amp) is not UNSET:
            out["amp"] = v
        if (v := fields.text) is not UNSET:
            out["text"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailContent.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailContent) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.subject, made.preheader_text, made.html, made.amp, made.text) = d.values()
    return made
