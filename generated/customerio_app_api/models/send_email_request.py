from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SendEmailRequest(Model):
    """A transactional email. Only `to` is required. Without `transactional_message_id`, `body`, `subject` and `from` are
    required too.
    """

    __slots__ = (
        "transactional_message_id",
        "body",
        "body_amp",
        "body_plain",
        "subject",
        "from_",
        "language",
        "auto_create",
        "identifiers",
        "message_data",
        "send_at",
        "disable_message_retention",
        "send_to_unsubscribed",
        "queue_draft",
        "to",
        "cc",
        "bcc",
        "fake_bcc",
        "reply_to",
        "preheader",
        "attachments",
        "headers",
        "disable_css_preprocessing",
        "tracked",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "transactional_message_id": "transactional_message_id",
        "body": "body",
        "body_amp": "body_amp",
        "body_plain": "body_plain",
        "subject": "subject",
        "from": "from_",
        "language": "language",
        "auto_create": "auto_create",
        "identifiers": "identifiers",
        "message_data": "message_data",
        "send_at": "send_at",
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "queue_draft": "queue_draft",
        "to": "to",
        "cc": "cc",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "reply_to": "reply_to",
        "preheader": "preheader",
        "attachments": "attachments",
        "headers": "headers",
        "disable_css_preprocessing": "disable_css_preprocessing",
        "tracked": "tracked",
    }

    transactional_message_id: int | str | Unset
    """Number of the transactional message, or its trigger name (upper and lower case are the same). Recommended: without
    it the metrics are booked under message 1.
    """

    body: str | Unset
    """HTML body; overrides the template's. It is also what shows where `body_amp` cannot be displayed."""

    body_amp: str | Unset
    """AMP body, for mail programs that display AMP."""

    body_plain: str | Unset
    """Plain-text body; overrides the template's."""

    subject: str | Unset
    """Subject line; overrides the template's."""

    from_: str | Unset
    """Sender address; overrides the template's. It must be a verified sender. A display name goes in quotes, `"Example
    Shop" <news@example.com>`.
    """

    language: str | Unset
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""

    auto_create: bool | Unset
    """`true` creates the transactional message, without content, when `transactional_message_id` is a trigger name that
    does not exist yet. Works with a name only, not a number; a name that belongs to another channel answers 400.
    """

    identifiers: PersonIdentifiers | Unset
    """The person whom the email belongs to. Optional for email."""

    message_data: dict[str, Any] | Unset
    """Values for the template."""

    send_at: int | Unset
    """Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once."""

    disable_message_retention: bool | Unset
    """Whether to keep no copy of the message; overrides the template's setting."""

    send_to_unsubscribed: bool | Unset
    """Whether to send to people who have unsubscribed; overrides the template's setting. `false` skips them."""

    queue_draft: bool | Unset
    """`true` holds the message as a draft instead of sending it."""

    to: str
    """Recipient addresses, separated by commas. To, Cc and Bcc hold at most 15 recipients together."""

    cc: str | Unset
    """Cc addresses, separated by commas; they count towards the 15 recipients."""

    bcc: str | Unset
    """Bcc addresses, separated by commas; they count towards the 15 recipients."""

    fake_bcc: bool | Unset
    """`true` sends each Bcc address a message of its own, with the recipient named in the subject, instead of a real blind
    copy.
    """

    reply_to: str | Unset
    """Address that answers go to."""

    preheader: str | Unset
    """Preview text that mail programs show next to the subject."""

    attachments: dict[str, str] | Unset
    """Attached files, a file name with its extension to the content in Base64. All of them together must stay under 2 MB.
    """

    headers: dict[str, str] | list[HeaderPair] | str | Unset
    """Extra mail headers: names to values, a list of names with values, or a JSON text of either, such as
    `[{"name":"X-Order","value":"8841"}]`. Names are ASCII without spaces; reserved headers cannot be overwritten. The
    published form is the JSON text only.
    """

    disable_css_preprocessing: bool | Unset
    """`true` leaves the CSS as it is. CSS is preprocessed otherwise."""

    tracked: bool | Unset
    """Whether opens and clicks are tracked."""

    def __init__(
        self,
        *,
        transactional_message_id: int | str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        language: str | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        identifiers: PersonIdentifiers | Unset = UNSET,
        message_data: dict[str, Any] | Unset = UNSET,
        send_at: int | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        to: str,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        attachments: dict[str, str] | Unset = UNSET,
        headers: dict[str, str] | list[HeaderPair] | str | Unset = UNSET,
        disable_css_preprocessing: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.transactional_message_id = transactional_message_id
        self.body = body
        self.body_amp = body_amp
        self.body_plain = body_plain
        self.subject = subject
        self.from_ = from_
        self.language = language
        self.auto_create = auto_create
        self.identifiers = identifiers
        self.message_data = message_data
        self.send_at = send_at
        self.disable_message_retention = disable_message_retention
        self.send_to_unsubscribed = send_to_unsubscribed
        self.queue_draft = queue_draft
        self.to = to
        self.cc = cc
        self.bcc = bcc
        self.fake_bcc = fake_bcc
        self.reply_to = reply_to
        self.preheader = preheader
        self.attachments = attachments
        self.headers = headers
        self.disable_css_preprocessing = disable_css_preprocessing
        self.tracked = tracked

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = encode(v)
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_amp) is not UNSET:
            out["body_amp"] = v
        if (v := fields.body_plain) is not UNSET:
            out["body_plain"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.auto_create) is not UNSET:
            out["auto_create"] = v
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.message_data) is not UNSET:
            out["message_data"] = encode(v)
        if (v := fields.send_at) is not UNSET:
            out["send_at"] = v
        if (v := fields.disable_message_retention) is not UNSET:
            out["disable_message_retention"] = v
        if (v := fields.send_to_unsubscribed) is not UNSET:
            out["send_to_unsubscribed"] = v
        if (v := fields.queue_draft) is not UNSET:
            out["queue_draft"] = v
        if (v := fields.to) is not UNSET:
            out["to"] = v
        if (v := fields.cc) is not UNSET:
            out["cc"] = v
        if (v := fields.bcc) is not UNSET:
            out["bcc"] = v
        if (v := fields.fake_bcc) is not UNSET:
            out["fake_bcc"] = v
        if (v := fields.reply_to) is not UNSET:
            out["reply_to"] = v
        if (v := fields.preheader) is not UNSET:
            out["preheader"] = v
        if (v := fields.attachments) is not UNSET:
            out["attachments"] = encode(v)
        if (v := fields.headers) is not UNSET:
            out["headers"] = encode(v)
        if (v := fields.disable_css_preprocessing) is not UNSET:
            out["disable_css_preprocessing"] = v
        if (v := fields.tracked) is not UNSET:
            out["tracked"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SendEmailRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SendEmailRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 24 else take_unknown(d, 24)
    (
        made.transactional_message_id,
        made.body,
        made.body_amp,
        made.body_plain,
        made.subject,
        made.from_,
        made.language,
        made.auto_create,
        _identifiers,
        made.message_data,
        _send_at,
        made.disable_message_retention,
        made.send_to_unsubscribed,
        made.queue_draft,
        made.to,
        made.cc,
        made.bcc,
        made.fake_bcc,
        made.reply_to,
        made.preheader,
        made.attachments,
        made.headers,
        made.disable_css_preprocessing,
        made.tracked,
    ) = d.values()
    made.identifiers = (
        _PersonIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _PersonIdentifiers)
    )
    made.send_at = _send_at if _send_at is UNSET or _send_at is None or class_of(_send_at) is int else integer(_send_at)
    return made


from .header_pair import HeaderPair
from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers
