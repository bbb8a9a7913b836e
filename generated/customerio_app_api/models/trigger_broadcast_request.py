from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    check_choice,
    check_items,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class TriggerBroadcastRequest(Model):
    """Audience and data of a broadcast. At most one of `recipients`, `emails`, `ids`, `per_user_data` and `data_file_url`
    may be given; with none of them, the audience that the broadcast has in the app is used. Everybody named must exist
    already.
    """

    __slots__ = (
        "data",
        "email_add_duplicates",
        "email_ignore_missing",
        "id_ignore_missing",
        "recipients",
        "emails",
        "ids",
        "per_user_data",
        "data_file_url",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "data": "data",
        "email_add_duplicates": "email_add_duplicates",
        "email_ignore_missing": "email_ignore_missing",
        "id_ignore_missing": "id_ignore_missing",
        "recipients": "recipients",
        "emails": "emails",
        "ids": "ids",
        "per_user_data": "per_user_data",
        "data_file_url": "data_file_url",
    }

    MOST_ITEMS: ClassVar[dict[str, int]] = {"emails": 10000, "ids": 10000, "per_user_data": 10000}
    """How many items its lists take at the most."""

    data: dict[str, Any] | Unset
    """Values for the whole broadcast, at most 50,000 bytes; Liquid reads a key as `trigger.<key>`."""

    email_add_duplicates: bool | Unset
    """Whether an address that several profiles share is accepted. Unless this is true, such an address is an error."""

    email_ignore_missing: bool | Unset
    """What to do about an unknown address. True leaves it out; false fails the whole broadcast."""

    id_ignore_missing: bool | Unset
    """What to do about an unknown id. True leaves it out; false fails the whole broadcast."""

    recipients: PeopleFilter | Unset
    """Filter that chooses the audience. It has one key at the top; nest groups for more. `not` takes one object, not a
    list, and `eq` needs a `value`.
    """

    emails: list[str]
    """Addresses of the people to send to; at most 10,000."""

    ids: list[str] | list[int] | list[str | int]
    """Ids of the people to send to, at most 10,000; not in a workspace that identifies people by email."""

    per_user_data: list[BroadcastRecipientData]
    """People to send to, each with data of their own; at most 10,000."""

    data_file_url: str | Unset
    """URL of a JSON Lines file: one person a line, `id` or `email`, and `data`. It may be gzip-compressed; its host must
    then answer with `Content-Encoding: gzip`.
    """

    def __init__(
        self,
        *,
        data: dict[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        recipients: PeopleFilter | Unset = UNSET,
        emails: list[str] = ABSENT_LIST,
        ids: list[str] | list[int] | list[str | int] = ABSENT_LIST,
        per_user_data: list[BroadcastRecipientData] = ABSENT_LIST,
        data_file_url: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.data = data
        self.email_add_duplicates = email_add_duplicates
        self.email_ignore_missing = email_ignore_missing
        self.id_ignore_missing = id_ignore_missing
        self.recipients = recipients
        self.emails = AbsentList() if emails is ABSENT_LIST else emails
        self.ids = AbsentList() if ids is ABSENT_LIST else ids
        self.per_user_data = AbsentList() if per_user_data is ABSENT_LIST else per_user_data
        self.data_file_url = data_file_url

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.data) is not UNSET:
            out["data"] = encode(v)
        if (v := fields.email_add_duplicates) is not UNSET:
            out["email_add_duplicates"] = v
        if (v := fields.email_ignore_missing) is not UNSET:
            out["email_ignore_missing"] = v
        if (v := fields.id_ignore_missing) is not UNSET:
            out["id_ignore_missing"] = v
        if (v := fields.recipients) is not UNSET:
            out["recipients"] = encode(v)
        put_list(out, "emails", fields.emails)
        put_list(out, "ids", fields.ids)
        put_list(out, "per_user_data", fields.per_user_data)
        if (v := fields.data_file_url) is not UNSET:
            out["data_file_url"] = v
        check_choice(
            "TriggerBroadcastRequest", out, ("recipients", "emails", "ids", "per_user_data", "data_file_url"), False
        )
        check_items("TriggerBroadcastRequest", "emails", out, 0, 10000)
        check_items("TriggerBroadcastRequest", "ids", out, 0, 10000)
        check_items("TriggerBroadcastRequest", "per_user_data", out, 0, 10000)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(TriggerBroadcastRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TriggerBroadcastRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 9 else take_unknown(d, 9)
    (
        made.data,
        made.email_add_duplicates,
        made.email_ignore_missing,
        made.id_ignore_missing,
        _recipients,
        _emails,
        _ids,
        _per_user_data,
        made.data_file_url,
    ) = d.values()
    made.recipients = (
        _PeopleFilter(_recipients) if class_of(_recipients) is dict else other_object(_recipients, _PeopleFilter)
    )
    made.emails = _emails if class_of(_emails) is list else other_list(_emails)
    made.ids = _ids if class_of(_ids) is list else other_list(_ids)
    made.per_user_data = (
        [
            _BroadcastRecipientData(item) if class_of(item) is dict else other_object(item, _BroadcastRecipientData)
            for item in _per_user_data
        ]
        if class_of(_per_user_data) is list
        else other_list(_per_user_data)
    )
    return made


from .broadcast_recipient_data import BroadcastRecipientData
from .broadcast_recipient_data import read as _BroadcastRecipientData
from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter
