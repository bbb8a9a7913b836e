from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class NewsletterContent(Model):
    """The content of one newsletter variant, a language or a part of an A/B test. Which fields are filled depends on the
    channel.
    """

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

    newsletter_id: int | Unset = UNSET
    """Number of the newsletter."""

    deduplicate_id: str | Unset = UNSET
    """The id and a time as `<id>:<Unix seconds>`."""

    name: str | Unset = UNSET
    """Name of the variant."""

    layout: str | Unset = UNSET
    """Layout around the body."""

    body: str | Unset = UNSET
    """The message; HTML for email."""

    body_amp: str | Unset = UNSET
    """AMP version of an email."""

    language: str | Unset = UNSET
    """Language tag; empty for the default language."""

    type: NewsletterChannel | Unset = UNSET
    """Channel of the newsletter."""

    from_: str | Unset = UNSET
    """Sender of an email."""

    from_id: int | Unset = UNSET
    """Number of the sender identity."""

    reply_to: str | Unset = UNSET
    """Address that replies go to."""

    reply_to_id: int | None | Unset = UNSET
    """Number of the sender identity that replies go to; null when there is none."""

    preprocessor: str | Unset = UNSET
    """Tool that moves the styles of an email into its elements; always `premailer`."""

    recipient: str | Unset = UNSET
    """Address that the message goes to."""

    subject: str | Unset = UNSET
    """Subject line of an email, or title of a push notification."""

    cc: str | Unset = UNSET
    """Addresses that get a copy."""

    bcc: str | Unset = UNSET
    """Addresses that get a blind copy."""

    fake_bcc: bool | Unset = UNSET
    """Whether the `bcc` addresses get a separate copy in place of a true blind one."""

    preheader_text: str | Unset = UNSET
    """Preview text that mail programs show beside the subject."""

    headers: str | Unset = UNSET
    """Headers as JSON in text form; an array of objects with `name` and `value`. Updates take a real array instead."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.newsletter_id = v if (v := pop("newsletter_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.name = pop("name", UNSET)
        self.layout = pop("layout", UNSET)
        self.body = pop("body", UNSET)
        self.body_amp = pop("body_amp", UNSET)
        self.language = pop("language", UNSET)
        self.type = _NewsletterChannel[pop("type", UNSET)]
        self.from_ = pop("from", UNSET)
        self.from_id = v if (v := pop("from_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.reply_to = pop("reply_to", UNSET)
        self.reply_to_id = v if (v := pop("reply_to_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.preprocessor = pop("preprocessor", UNSET)
        self.recipient = pop("recipient", UNSET)
        self.subject = pop("subject", UNSET)
        self.cc = pop("cc", UNSET)
        self.bcc = pop("bcc", UNSET)
        self.fake_bcc = pop("fake_bcc", UNSET)
        self.preheader_text = pop("preheader_text", UNSET)
        self.headers = pop("headers", UNSET)
        self._extra = d or None
        return self


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
