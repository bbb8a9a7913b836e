from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailLinkTarget(Model):
    """The workflow item that uses an email. Send `type` and exactly one number, the one that matches it:
    `transactional_message_id`, `newsletter_id` or, for `campaign_action`, `action_id`.
    """

    __slots__ = ("type", "transactional_message_id", "newsletter_id", "action_id")

    FIELDS: ClassVar[dict[str, str]] = {
        "type": "type",
        "transactional_message_id": "transactional_message_id",
        "newsletter_id": "newsletter_id",
        "action_id": "action_id",
    }

    type: EmailLinkTargetType
    """Kind of workflow item."""

    transactional_message_id: int | Unset
    """Number of the transactional message; for the type `transactional_message`."""

    newsletter_id: int | Unset
    """Number of the newsletter; for the type `newsletter`."""

    action_id: int | Unset
    """Number of the action in a campaign or API-triggered broadcast; for the type `campaign_action`."""

    def __init__(
        self,
        *,
        type: EmailLinkTargetType,
        transactional_message_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.type = type
        self.transactional_message_id = transactional_message_id
        self.newsletter_id = newsletter_id
        self.action_id = action_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = v
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.action_id) is not UNSET:
            out["action_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailLinkTarget.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailLinkTarget) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_type, _transactional_message_id, _newsletter_id, _action_id) = d.values()
    made.type = _EmailLinkTargetType[_type]
    made.transactional_message_id = (
        _transactional_message_id
        if _transactional_message_id is UNSET
        or _transactional_message_id is None
        or class_of(_transactional_message_id) is int
        else integer(_transactional_message_id)
    )
    made.newsletter_id = (
        _newsletter_id
        if _newsletter_id is UNSET or _newsletter_id is None or class_of(_newsletter_id) is int
        else integer(_newsletter_id)
    )
    made.action_id = (
        _action_id if _action_id is UNSET or _action_id is None or class_of(_action_id) is int else integer(_action_id)
    )
    return made


from .email_link_target_type import LOOKUP as _EmailLinkTargetType
from .email_link_target_type import EmailLinkTargetType
