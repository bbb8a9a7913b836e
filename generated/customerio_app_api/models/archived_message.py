from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ArchivedMessage(Model):
    """A message as it was sent, with what its channel has: emails the address and subject fields, webhooks `url` and
    `request_method`. The rest is missing or empty.
    """

    __slots__ = (
        "id",
        "body",
        "from_",
        "reply_to",
        "recipient",
        "subject",
        "cc",
        "bcc",
        "fake_bcc",
        "preheader_text",
        "url",
        "request_method",
        "headers",
        "forgotten",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "body": "body",
        "from": "from_",
        "reply_to": "reply_to",
        "recipient": "recipient",
        "subject": "subject",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "preheader_text": "preheader_text",
        "url": "url",
        "request_method": "request_method",
        "headers": "headers",
        "forgotten": "forgotten",
    }

    id: str
    """Id of the delivery."""

    body: str | Unset
    """Body as sent."""

    from_: str | Unset
    """Sender."""

    reply_to: str | Unset
    """Reply-to address."""

    recipient: str | Unset
    """Where it went, such as an email address or phone number."""

    subject: str | Unset
    """Subject line."""

    cc: str | Unset
    """Copy addresses."""

    bcc: str | Unset
    """Blind copy addresses."""

    fake_bcc: bool | Unset
    """True if blind copies went out as messages of their own, with the recipient's address in the subject."""

    preheader_text: str | Unset
    """Preview text of an email."""

    url: str | Unset
    """Address that a webhook called."""

    request_method: HttpMethod | Unset
    """HTTP method of a webhook."""

    headers: str | Unset
    """Headers of the message, all in one text."""

    forgotten: bool | Unset
    """True if Customer.io did not keep the content of the message."""

    def __init__(
        self,
        *,
        id: str,
        body: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        url: str | Unset = UNSET,
        request_method: HttpMethod | Unset = UNSET,
        headers: str | Unset = UNSET,
        forgotten: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.body = body
        self.from_ = from_
        self.reply_to = reply_to
        self.recipient = recipient
        self.subject = subject
        self.cc = cc
        self.bcc = bcc
        self.fake_bcc = fake_bcc
        self.preheader_text = preheader_text
        self.url = url
        self.request_method = request_method
        self.headers = headers
        self.forgotten = forgotten

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.reply_to) is not UNSET:
            out["reply_to"] = v
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
        if (v := fields.url) is not UNSET:
            out["url"] = v
        if (v := fields.request_method) is not UNSET:
            out["request_method"] = encode(v)
        if (v := fields.headers) is not UNSET:
            out["headers"] = v
        if (v := fields.forgotten) is not UNSET:
            out["forgotten"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ArchivedMessage.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ArchivedMessage) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        made.id,
        made.body,
        made.from_,
        made.reply_to,
        made.recipient,
        made.subject,
        made.cc,
        made.bcc,
        made.fake_bcc,
        made.preheader_text,
        made.url,
        _request_method,
        made.headers,
        made.forgotten,
    ) = d.values()
    made.request_method = _HttpMethod[_request_method]
    return made


from .http_method import LOOKUP as _HttpMethod
from .http_method import HttpMethod
