from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import (
    ANY,
    BASE64,
    BOOLEAN,
    JSON_TEXT,
    TEXT,
    TIME,
    Array,
    Map,
    ModelReader,
    Object,
    Plain,
    Several,
    describe,
)
from ..rules import Limits, Rules
from ..types import Attachment, ListOf, Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendEmailRequest(Model):
    """A transactional email. Only `to` is required. Without `transactional_message_id`, `body`, `subject` and `from` are
    required too.

    Args:
        to: Recipient addresses, separated by commas. To, Cc and Bcc hold at most 15 recipients together.
        transactional_message_id: Number of the transactional message, or its trigger name (upper and lower case are the
            same). Recommended: without it the metrics are booked under message 1.
        body: HTML body; overrides the template's. It is also what shows where `body_amp` cannot be displayed.
        body_amp: AMP body, for mail programs that display AMP.
        body_plain: Plain-text body; overrides the template's.
        subject: Subject line; overrides the template's.
        from_: Sender address; overrides the template's. It must be a verified sender. A display name goes in quotes,
            `"Example Shop" <news@example.com>`.
        language: Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`).
        auto_create: `true` creates the transactional message, without content, when `transactional_message_id` is a
            trigger name that does not exist yet. Works with a name only, not a number; a name that belongs to another
            channel gets 400.
        identifiers: The person whom the email belongs to. Optional for email.
        message_data: Values for the template.
        send_at: Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once.
        disable_message_retention: Whether to keep no copy of the message; overrides the template's setting.
        send_to_unsubscribed: Whether to send to people who have unsubscribed; overrides the template's setting. `false`
            skips them.
        queue_draft: `true` holds the message as a draft instead of sending it.
        cc: Cc addresses, separated by commas; they count towards the 15 recipients.
        bcc: Bcc addresses, separated by commas; they count towards the 15 recipients.
        fake_bcc: `true` sends each Bcc address a message of its own, with the recipient named in the subject, instead
            of a real blind copy.
        reply_to: Address that replies go to.
        preheader: Preview text that mail programs show next to the subject.
        attachments: Attached files, a file name with its extension to the content in Base64. All of them together must
            stay under 2 MB.
        headers: Extra mail headers: names to values, a list of names with values, or a JSON text of either, such as
            `[{"name":"X-Order","value":"8841"}]`. Names are ASCII without spaces; reserved headers cannot be
            overwritten. The published form is the JSON text only.
        disable_css_preprocessing: `true` leaves the CSS as it is. CSS is preprocessed otherwise.
        tracked: Whether opens and clicks are tracked.
    """

    to: str
    """Recipient addresses, separated by commas. To, Cc and Bcc hold at most 15 recipients together."""
    transactional_message_id: int | str | None = None
    """Number of the transactional message, or its trigger name (upper and lower case are the same). Recommended: without
    it the metrics are booked under message 1.
    """
    body: str | None = None
    """HTML body; overrides the template's. It is also what shows where `body_amp` cannot be displayed."""
    body_amp: str | None = None
    """AMP body, for mail programs that display AMP."""
    body_plain: str | None = None
    """Plain-text body; overrides the template's."""
    subject: str | None = None
    """Subject line; overrides the template's."""
    from_: str | None = None
    """Sender address; overrides the template's. It must be a verified sender. A display name goes in quotes, `"Example
    Shop" <news@example.com>`.
    """
    language: str | None = None
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""
    auto_create: bool | None = None
    """`true` creates the transactional message, without content, when `transactional_message_id` is a trigger name that
    does not exist yet. Works with a name only, not a number; a name that belongs to another channel gets 400.
    """
    identifiers: PersonIdentifiers | Mapping[str, Any] | None = None
    """The person whom the email belongs to. Optional for email."""
    message_data: Mapping[str, Any] | None = None
    """Values for the template."""
    send_at: Time | None = None
    """Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once."""
    disable_message_retention: bool | None = None
    """Whether to keep no copy of the message; overrides the template's setting."""
    send_to_unsubscribed: bool | None = None
    """Whether to send to people who have unsubscribed; overrides the template's setting. `false` skips them."""
    queue_draft: bool | None = None
    """`true` holds the message as a draft instead of sending it."""
    cc: str | None = None
    """Cc addresses, separated by commas; they count towards the 15 recipients."""
    bcc: str | None = None
    """Bcc addresses, separated by commas; they count towards the 15 recipients."""
    fake_bcc: bool | None = None
    """`true` sends each Bcc address a message of its own, with the recipient named in the subject, instead of a real blind
    copy.
    """
    reply_to: str | None = None
    """Address that replies go to."""
    preheader: str | None = None
    """Preview text that mail programs show next to the subject."""
    attachments: Mapping[str, str | bytes] | ListOf[Attachment] | None = None
    """Attached files, a file name with its extension to the content in Base64. All of them together must stay under 2 MB.
    """
    headers: Mapping[str, str] | ListOf[HeaderPair | Mapping[str, Any] | tuple[str, str]] | str | None = None
    """Extra mail headers: names to values, a list of names with values, or a JSON text of either, such as
    `[{"name":"X-Order","value":"8841"}]`. Names are ASCII without spaces; reserved headers cannot be overwritten. The
    published form is the JSON text only.
    """
    disable_css_preprocessing: bool | None = None
    """`true` leaves the CSS as it is. CSS is preprocessed otherwise."""
    tracked: bool | None = None
    """Whether opens and clicks are tracked."""


read = ModelReader(SendEmailRequest)

from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair
from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers

describe(
    SendEmailRequest,
    {
        "to": TEXT,
        "transactional_message_id": Plain(int, str),
        "body": TEXT,
        "body_amp": TEXT,
        "body_plain": TEXT,
        "subject": TEXT,
        "from": TEXT,
        "language": TEXT,
        "auto_create": BOOLEAN,
        "identifiers": Object(_PersonIdentifiers),
        "message_data": Map(ANY),
        "send_at": TIME,
        "disable_message_retention": BOOLEAN,
        "send_to_unsubscribed": BOOLEAN,
        "queue_draft": BOOLEAN,
        "cc": TEXT,
        "bcc": TEXT,
        "fake_bcc": BOOLEAN,
        "reply_to": TEXT,
        "preheader": TEXT,
        "attachments": Map(BASE64),
        "headers": Several(Map(TEXT), Array(Object(_HeaderPair)), JSON_TEXT),
        "disable_css_preprocessing": BOOLEAN,
        "tracked": BOOLEAN,
    },
    read,
    Rules(
        required=("to",),
        limits={"send_at": Limits(seconds_ahead=7776000), "attachments": Limits(most_bytes=2000000)},
        recipients=(15, ("to", "cc", "bcc")),
    ),
)
