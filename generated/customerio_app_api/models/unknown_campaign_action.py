from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UnknownCampaignAction(Model):
    """An action of a campaign whose `type` is none of those that are published, such as `attribute_update`: the fields
    that all forms share.
    """

    __slots__ = (
        "id",
        "type",
        "campaign_id",
        "parent_action_id",
        "deduplicate_id",
        "name",
        "created",
        "updated",
        "body",
        "sending_state",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "campaign_id": "campaign_id",
        "parent_action_id": "parent_action_id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "created": "created",
        "updated": "updated",
        "body": "body",
        "sending_state": "sending_state",
    }

    id: int
    """Number of the action."""

    type: str
    """What it does; a value that is not published."""

    campaign_id: int | Unset
    """Number of the campaign that the action belongs to."""

    parent_action_id: int | Unset
    """Number of the action that this action belongs to, as in an A/B test."""

    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str
    """Name in the app."""

    created: int
    """When it was made, Unix seconds."""

    updated: int
    """When it last changed, Unix seconds."""

    body: str | Unset
    """Its content, if it has any."""

    sending_state: SendingState | Unset
    """What happens to messages of the action."""

    def __init__(
        self,
        *,
        id: int,
        type: str,
        campaign_id: int | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
        deduplicate_id: str,
        name: str,
        created: int,
        updated: int,
        body: str | Unset = UNSET,
        sending_state: SendingState | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.type = type
        self.campaign_id = campaign_id
        self.parent_action_id = parent_action_id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.created = created
        self.updated = updated
        self.body = body
        self.sending_state = sending_state

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.parent_action_id) is not UNSET:
            out["parent_action_id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.sending_state) is not UNSET:
            out["sending_state"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UnknownCampaignAction.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UnknownCampaignAction) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _id,
        made.type,
        _campaign_id,
        _parent_action_id,
        made.deduplicate_id,
        made.name,
        _created,
        _updated,
        made.body,
        _sending_state,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.parent_action_id = (
        _parent_action_id
        if _parent_action_id is UNSET or _parent_action_id is None or class_of(_parent_action_id) is int
        else integer(_parent_action_id)
    )
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.sending_state = _SendingState[_sending_state]
    return made


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
