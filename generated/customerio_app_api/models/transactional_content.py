from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class TransactionalContent(Model):
    """A variant of a transactional message, in one language."""

    __slots__ = (
        "id",
        "name",
        "created",
        "updated",
        "body",
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
        "body_amp",
        "headers",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "created": "created",
        "updated": "updated",
        "body": "body",
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
        "body_amp": "body_amp",
        "headers": "headers",
    }

    id: int
    """Number of the variant; `content_id` of the operations."""

    name: str
    """Name in the app."""

    created: int
    """When it was made, Unix seconds."""

    updated: int
    """When it last changed, Unix seconds."""

    body: str
    """Content of the message, Liquid unresolved."""

    language: str
    """Language tag; empty for the default variant."""

    type: TransactionalContentType
    """Channel of the message."""

    from_: str | Unset
    """Sender address."""

    from_id: int | Unset
    """Number of the sender identity."""

    reply_to: str | Unset
    """Address that replies go to."""

    reply_to_id: int | None | Unset
    """Number of the sender identity that replies go to; null for none."""

    preprocessor: str | Unset
    """CSS preprocessor of the body; always `premailer`."""

    recipient: str | Unset
    """Address the message goes to; usually Liquid."""

    subject: str | Unset
    """Subject line, Liquid unresolved."""

    cc: str | Unset
    """Addresses that get a copy."""

    bcc: str | Unset
    """Addresses that get a blind copy."""

    fake_bcc: bool | Unset
    """True sends the blind copies as messages of their own, with the recipient in the subject line."""

    preheader_text: str | Unset
    """Text that mail programs show after the subject."""

    body_amp: str | Unset
    """AMP version of the body."""

    headers: str | Unset
    """Extra email headers, as JSON text of a list of objects with `name` and `value`; updates take a real list."""

    def __init__(
        self,
        *,
        id: int,
        name: str,
        created: int,
        updated: int,
        body: str,
        language: str,
        type: TransactionalContentType,
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
        body_amp: str | Unset = UNSET,
        headers: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.created = created
        self.updated = updated
        self.body = body
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
        self.body_amp = body_amp
        self.headers = headers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
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
        if (v := fields.body_amp) is not UNSET:
            out["body_amp"] = v
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


_ABSENT: dict[str, Any] = dict.fromkeys(TransactionalContent.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TransactionalContent) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 20 else take_unknown(d, 20)
    (
        _id,
        made.name,
        _created,
        _updated,
        made.body,
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
        made.body_amp,
        made.headers,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.type = _TransactionalContentType[_type]
    made.from_id = _from_id if _from_id is UNSET or _from_id is None or class_of(_from_id) is int else integer(_from_id)
    made.reply_to_id = (
        _reply_to_id
        if _reply_to_id is UNSET or _reply_to_id is None or class_of(_reply_to_id) is int
        else integer(_reply_to_id)
    )
    return made


from .transactional_content_type import LOOKUP as _TransactionalContentType
from .transactional_content_type import TransactionalContentType
