from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, BOOLEAN, TEXT, Array, Map, ModelReader, Object, Plain, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerBroadcastRequest(Model):
    """Audience and data of a broadcast. At most one of `recipients`, `emails`, `ids`, `per_user_data` and `data_file_url`
    may be given; with none of them, the audience that the broadcast has in the app is used. Everybody named must exist
    already.

    Args:
        data: Values for the whole broadcast, at most 50,000 bytes; Liquid reads a key as `trigger.<key>`.
        email_add_duplicates: Whether an address that several profiles share is accepted. Unless this is true, such an
            address is an error.
        email_ignore_missing: What to do about an unknown address. True leaves it out; false fails the whole broadcast.
        id_ignore_missing: What to do about an unknown id. True leaves it out; false fails the whole broadcast.
        recipients: Filter that chooses the audience. It has one key at the top; nest groups for more. `not` takes one
            object, not a list, and `eq` needs a `value`.
        emails: Addresses of the people to send to; at most 10,000.
        ids: Ids of the people to send to, at most 10,000; not in a workspace that identifies people by email.
        per_user_data: People to send to, each with data of their own; at most 10,000.
        data_file_url: URL of a JSON Lines file: one person a line, `id` or `email`, and `data`. It may be gzip-
            compressed; its host must then response with `Content-Encoding: gzip`.
    """

    data: Mapping[str, Any] | None = None
    """Values for the whole broadcast, at most 50,000 bytes; Liquid reads a key as `trigger.<key>`."""
    email_add_duplicates: bool | None = None
    """Whether an address that several profiles share is accepted. Unless this is true, such an address is an error."""
    email_ignore_missing: bool | None = None
    """What to do about an unknown address. True leaves it out; false fails the whole broadcast."""
    id_ignore_missing: bool | None = None
    """What to do about an unknown id. True leaves it out; false fails the whole broadcast."""
    recipients: PeopleFilter | Mapping[str, Any] | None = None
    """Filter that chooses the audience. It has one key at the top; nest groups for more. `not` takes one object, not a
    list, and `eq` needs a `value`.
    """
    emails: ListOf[str] | None = None
    """Addresses of the people to send to; at most 10,000."""
    ids: ListOf[str | int] | None = None
    """Ids of the people to send to, at most 10,000; not in a workspace that identifies people by email."""
    per_user_data: ListOf[BroadcastRecipientData | Mapping[str, Any]] | None = None
    """People to send to, each with data of their own; at most 10,000."""
    data_file_url: str | None = None
    """URL of a JSON Lines file: one person a line, `id` or `email`, and `data`. It may be gzip-compressed; its host must
    then response with `Content-Encoding: gzip`.
    """


read = ModelReader(TriggerBroadcastRequest)

from .broadcast_recipient_data import BroadcastRecipientData
from .broadcast_recipient_data import read as _BroadcastRecipientData
from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter

describe(
    TriggerBroadcastRequest,
    {
        "data": Map(ANY),
        "email_add_duplicates": BOOLEAN,
        "email_ignore_missing": BOOLEAN,
        "id_ignore_missing": BOOLEAN,
        "recipients": Object(_PeopleFilter),
        "emails": Array(TEXT),
        "ids": Array(Plain(str, int)),
        "per_user_data": Array(Object(_BroadcastRecipientData)),
        "data_file_url": TEXT,
    },
    read,
    Rules(
        required=(),
        limits={
            "data": Limits(most_bytes=50000),
            "emails": Limits(most_items=10000),
            "ids": Limits(most_items=10000),
            "per_user_data": Limits(most_items=10000),
        },
        choices=((("recipients", "emails", "ids", "per_user_data", "data_file_url"), False),),
    ),
)
