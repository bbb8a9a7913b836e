from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, check_choice, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class TriggerBroadcastRequest(Model):
    """Audience and data of a broadcast. At most one of `recipients`, `emails`, `ids`, `per_user_data` and `data_file_url`
    may be given; with none of them, the audience that the broadcast has in the app is used. Everybody named must exist
    already.
    """

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

    data: dict[str, Any] | Unset = UNSET
    """Values for the whole broadcast; Liquid reads a key as `trigger.<key>`."""

    email_add_duplicates: bool | Unset = UNSET
    """Whether an address that several profiles share is accepted. Unless this is true, such an address is an error."""

    email_ignore_missing: bool | Unset = UNSET
    """What to do about an unknown address. True leaves it out; false fails the whole broadcast."""

    id_ignore_missing: bool | Unset = UNSET
    """What to do about an unknown id. True leaves it out; false fails the whole broadcast."""

    recipients: PeopleFilter | Unset = UNSET
    """Filter that chooses the audience. It has one key at the top; nest groups for more. `not` takes one object, not a
    list, and `eq` needs a `value`.
    """

    emails: list[str] = _field(factory=AbsentList)
    """Addresses of the people to send to."""

    ids: list[str] = _field(factory=AbsentList)
    """Ids of the people to send to; not in a workspace that identifies people by email."""

    per_user_data: list[BroadcastRecipientData] = _field(factory=AbsentList)
    """People to send to, each with data of their own."""

    data_file_url: str | Unset = UNSET
    """URL of a JSON Lines file: one person a line, `id` or `email`, and `data`. It may be gzip-compressed; its host must
    then answer with `Content-Encoding: gzip`.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.data) is not UNSET:
            out["data"] = v
        if (v := fields.email_add_duplicates) is not UNSET:
            out["email_add_duplicates"] = v
        if (v := fields.email_ignore_missing) is not UNSET:
            out["email_ignore_missing"] = v
        if (v := fields.id_ignore_missing) is not UNSET:
            out["id_ignore_missing"] = v
        if (v := fields.recipients) is not UNSET:
            out["recipients"] = encode(v)
        if (v := fields.emails) or v.__class__ is list:
            out["emails"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["emails"] = None
        if (v := fields.ids) or v.__class__ is list:
            out["ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["ids"] = None
        if (v := fields.per_user_data) or v.__class__ is list:
            out["per_user_data"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["per_user_data"] = None
        if (v := fields.data_file_url) is not UNSET:
            out["data_file_url"] = v
        check_choice(
            "TriggerBroadcastRequest", out, ("recipients", "emails", "ids", "per_user_data", "data_file_url"), False
        )
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
        self.data = pop("data", UNSET)
        self.email_add_duplicates = pop("email_add_duplicates", UNSET)
        self.email_ignore_missing = pop("email_ignore_missing", UNSET)
        self.id_ignore_missing = pop("id_ignore_missing", UNSET)
        self.recipients = (
            PeopleFilter.from_dict(v)
            if (v := pop("recipients", UNSET)).__class__ is dict
            else other_object(v, PeopleFilter.from_dict)
        )
        self.emails = v if (v := pop("emails", UNSET)).__class__ is list else other_list(v)
        self.ids = v if (v := pop("ids", UNSET)).__class__ is list else other_list(v)
        self.per_user_data = (
            [BroadcastRecipientData.from_dict(item) for item in v]
            if (v := pop("per_user_data", UNSET)).__class__ is list
            else other_list(v)
        )
        self.data_file_url = pop("data_file_url", UNSET)
        self._extra = d or None
        return self


from .broadcast_recipient_data import BroadcastRecipientData
from .people_filter import PeopleFilter
