from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class NewsletterContent(Model):
    """The content of one newsletter variant, a language or a part of an A/B test. Which fields are filled depends on the
    channel.
    """

    __slots__ = (
        "id",
        "newsletter_id",
        "deduplicate_id",
        "name",
        "layout",
        "body",
        "body_amp",
        "language",
        "type",
        "from_",
        "from_id",
        "reply_to",
        "reply_to_id",
        "preprocessor",
        "recipient",
        "subject",
        "cc",
        "bcc",
        "fake_bcc",
        "preheader_text",
        "headers",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "newsletter_id": "newsletter_id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "layout": "layout",
        "body": "body",
        "body_amp": "body_amp",
        "language": "language",
        "type": "type",
        "from": "from_",
        "from_id": "from_id",
        "reply_to": "reply_to",
        "reply_to_id": "reply_to_id",
        "preprocessor": "preprocessor",
        "recipient": "recipient",
        "subject": "subject",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "preheader_text": "preheader_text",
        "headers": "headers",
    }

    id: int
    """Number of the variant; the `content_id` of the variant calls."""

    newsletter_id: int
    """Number of the newsletter."""

    deduplicate_id: str
    """The id and a time as `<id>:<Unix seconds>`."""

    name: str
    """Name of the variant."""

    layout: str | Unset
    """Layout around the body."""

    body: str
    """The message; HTML for email."""

    body_amp: str | Unset
    """AMP version of an email."""

    language: str
    """Language tag; empty for the default language."""

    type: NewsletterChannel
    """Channel of the newsletter."""

    from_: str | Unset
    """Sender of an email."""

    from_id: int | Unset
    """Number of the sender identity."""

    reply_to: str | Unset
    """Address that replies go to."""

    reply_to_id: int | None | Unset
    """Number of the sender identity that replies go to; null when there is none."""

    preprocessor: str | Unset
    """Tool that moves the styles of an email into its elements; always `premailer`."""

    recipient: str | Unset
    """Address that the message goes to."""

    subject: str | Unset
    """Subject line of an email, or title of a push notification."""

    cc: str | Unset
    """Addresses that get a copy."""

    bcc: str | Unset
    """Addresses that get a blind copy."""

    fake_bcc: bool | Unset
    """Whether the `bcc` addresses get a separate copy in place of a true blind one."""

    preheader_text: str | Unset
    """Preview text that mail programs show beside the subject."""

    headers: str | Unset
    """Headers as JSON in text form; an array of objects with `name` and `value`. Updates take a real array instead."""

    def __init__(
        self,
        *,
        id: int,
        newsletter_id: int,
        deduplicate_id: str,
        name: str,
        layout: str | Unset = UNSET,
        body: str,
        body_amp: str | Unset = UNSET,
        language: str,
        type: NewsletterChannel,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        preprocessor: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        headers: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.newsletter_id = newsletter_id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.layout = layout
        self.body = body
        self.body_amp = body_amp
        self.language = language
        self.type = type
        self.from_ = from_
        self.from_id = from_id
        self.reply_to = reply_to
        self.reply_to_id = reply_to_id
        self.preprocessor = preprocessor
        self.recipient = recipient
        self.subject = subject
        self.cc = cc
        self.bcc = bcc
        self.fake_bcc = fake_bcc
        self.preheader_text = preheader_text
        self.headers = headers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.layout) is not UNSET:
            out["layout"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_amp) is not UNSET:
            out["body_amp"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.from_id) is not UNSET:
            out["from_id"] = v
        if (v := fields.reply_to) is not UNSET:
            out["reply_to"] = v
        if (v := fields.reply_to_id) is not UNSET:
            out["reply_to_id"] = v
        if (v := fields.preprocessor) is not UNSET:
            out["preprocessor"] = v
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.cc) is not UNSET:
            out["cc"] = v
        if (v := fields.bcc) is not UNSET:
            out["bcc"] = v
        if (v := fields.fake_bcc) is not UNSET:
            out["fake_bcc"] = v
        if (v := fields.preheader_text) is not UNSET:
            out["preheader_text"] = v
        if (v := fields.headers) is not UNSET:
            out["headers"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterContent.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterContent) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 21 else take_unknown(d, 21)
    (
        _id,
        _newsletter_id,
        made.deduplicate_id,
        made.name,
        made.layout,
        made.body,
        made.body_amp,
        made.language,
        _type,
        made.from_,
        _from_id,
        made.reply_to,
        _reply_to_id,
        made.preprocessor,
        made.recipient,
        made.subject,
        made.cc,
        made.bcc,
        made.fake_bcc,
        made.preheader_text,
        made.headers,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.newsletter_id = (
        _newsletter_id
        if _newsletter_id is UNSET or _newsletter_id is None or class_of(_newsletter_id) is int
        else integer(_newsletter_id)
    )
    made.type = _NewsletterChannel[_type]
    made.from_id = _from_id if _from_id is UNSET or _from_id is None or class_of(_from_id) is int else integer(_from_id)
    made.reply_to_id = (
        _reply_to_id
        if _reply_to_id is UNSET or _reply_to_id is None or class_of(_reply_to_id) is int
        else integer(_reply_to_id)
    )
    return made


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
