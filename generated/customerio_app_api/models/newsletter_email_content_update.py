from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class NewsletterEmailContentUpdate(Model):
    """New values for the content of an email."""

    __slots__ = ("body", "body_amp", "body_plain", "subject", "preheader_text", "from_id", "reply_to_id", "recipient")

    FIELDS: ClassVar[dict[str, str]] = {
        "body": "body",
        "body_amp": "body_amp",
        "body_plain": "body_plain",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
    }

    body: str | Unset
    """The message as HTML."""

    body_amp: str | Unset
    """AMP version of the message."""

    body_plain: str | Unset
    """Plain text version of the message."""

    subject: str | Unset
    """Subject line."""

    preheader_text: str | Unset
    """Preview text that mail programs show beside the subject."""

    from_id: int | Unset
    """Number of the sender identity."""

    reply_to_id: int | None | Unset
    """Number of the sender identity that replies go to; may be null."""

    recipient: str | Unset
    """Address that the message goes to."""

    def __init__(
        self,
        *,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.body = body
        self.body_amp = body_amp
        self.body_plain = body_plain
        self.subject = subject
        self.preheader_text = preheader_text
        self.from_id = from_id
        self.reply_to_id = reply_to_id
        self.recipient = recipient

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_amp) is not UNSET:
            out["body_amp"] = v
        if (v := fields.body_plain) is not UNSET:
            out["body_plain"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.preheader_text) is not UNSET:
            out["preheader_text"] = v
        if (v := fields.from_id) is not UNSET:
            out["from_id"] = v
        if (v := fields.reply_to_id) is not UNSET:
            out["reply_to_id"] = v
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterEmailContentUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterEmailContentUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
    (
        made.body,
        made.body_amp,
        made.body_plain,
        made.subject,
        made.preheader_text,
        _from_id,
        _reply_to_id,
        made.recipient,
    ) = d.values()
    made.from_id = _from_id if _from_id is UNSET or _from_id is None or class_of(_from_id) is int else integer(_from_id)
    made.reply_to_id = (
        _reply_to_id
        if _reply_to_id is UNSET or _reply_to_id is None or class_of(_reply_to_id) is int
        else integer(_reply_to_id)
    )
    return made
