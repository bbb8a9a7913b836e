from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UpdateLiveNotificationRequest(Model):
    """New content for a running live notification."""

    __slots__ = ("instance_id", "content_state", "attributes", "push_payload", "deep_link")

    FIELDS: ClassVar[dict[str, str]] = {
        "instance_id": "instance_id",
        "content_state": "content_state",
        "attributes": "attributes",
        "push_payload": "push_payload",
        "deep_link": "deep_link",
    }

    instance_id: str
    """ULID of the live notification, as the start call returned it."""

    content_state: LiveNotificationContentState
    """The new content, complete."""

    attributes: dict[str, Any] | Unset
    """Fixed values of the notification. On iOS they cannot change after the start."""

    push_payload: LiveNotificationPushPayload | Unset
    """Alert to show with the update."""

    deep_link: str | Unset
    """Link that a tap opens."""

    def __init__(
        self,
        *,
        instance_id: str,
        content_state: LiveNotificationContentState,
        attributes: dict[str, Any] | Unset = UNSET,
        push_payload: LiveNotificationPushPayload | Unset = UNSET,
        deep_link: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.instance_id = instance_id
        self.content_state = content_state
        self.attributes = attributes
        self.push_payload = push_payload
        self.deep_link = deep_link

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.instance_id) is not UNSET:
            out["instance_id"] = v
        if (v := fields.content_state) is not UNSET:
            out["content_state"] = encode(v)
        if (v := fields.attributes) is not UNSET:
            out["attributes"] = encode(v)
        if (v := fields.push_payload) is not UNSET:
            out["push_payload"] = encode(v)
        if (v := fields.deep_link) is not UNSET:
            out["deep_link"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UpdateLiveNotificationRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UpdateLiveNotificationRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.instance_id, _content_state, made.attributes, _push_payload, made.deep_link) = d.values()
    made.content_state = _LiveNotificationContentState(_content_state)
    made.push_payload = (
        _LiveNotificationPushPayload(_push_payload)
        if class_of(_push_payload) is dict
        else other_object(_push_payload, _LiveNotificationPushPayload)
    )
    return made


from .live_notification_content_state import LiveNotificationContentState
from .live_notification_content_state import read as _LiveNotificationContentState
from .live_notification_push_payload import LiveNotificationPushPayload
from .live_notification_push_payload import read as _LiveNotificationPushPayload
