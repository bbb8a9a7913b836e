from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailNewsletterVariantInput(Model):
    """A translation of an email. Optional fields that are left out are copied from the default language."""

    __slots__ = ("language", "subject", "preheader_text", "body", "body_plain", "body_amp")

    FIELDS: ClassVar[dict[str, str]] = {
        "language": "language",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "body_plain": "body_plain",
        "body_amp": "body_amp",
    }

    language: str
    """Language tag of the translation, such as `fr`."""

    subject: str
    """Subject line."""

    preheader_text: str | Unset
    """Preview text that mail programs show beside the subject."""

    body: str
    """The message as HTML."""

    body_plain: str | Unset
    """Plain text version of the message."""

    body_amp: str | Unset
    """AMP version of the message."""

    def __init__(
        self,
        *,
        language: str,
        subject: str,
        preheader_text: str | Unset = UNSET,
        body: str,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.language = language
        self.subject = subject
        self.preheader_text = preheader_text
        self.body = body
        self.body_plain = body_plain
        self.body_amp = body_amp

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.preheader_text) is not UNSET:
            out["preheader_text"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_plain) is not UNSET:
            out["body_plain"] = v
        if (v := fields.body_amp) is not UNSET:
            out["body_amp"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailNewsletterVariantInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailNewsletterVariantInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.language, made.subject, made.preheader_text, made.body, made.body_plain, made.body_amp) = d.values()
    return made
