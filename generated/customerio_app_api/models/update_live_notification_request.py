from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class UpdateLiveNotificationRequest(Model):
    """New content for a running live notification."""

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

    attributes: dict[str, Any] | Unset = UNSET
    """Fixed values of the notification. On iOS they cannot change after the start."""

    push_payload: LiveNotificationPushPayload | Unset = UNSET
    """Alert to show with the update."""

    deep_link: str | Unset = UNSET
    """Link that a tap opens."""

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
            out["attributes"] = v
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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.instance_id = pop("instance_id", UNSET)
        self.content_state = _LiveNotificationContentState(pop("content_state", UNSET))
        self.attributes = pop("attributes", UNSET)
        self.push_payload = (
            LiveNotificationPushPayload.from_dict(v)
            if (v := pop("push_payload", UNSET)).__class__ is dict
            else other_object(v, LiveNotificationPushPayload.from_dict)
        )
        self.deep_link = pop("deep_link", UNSET)
        self._extra = d or None
        return self


from .live_notification_content_state import LiveNotificationContentState
from .live_notification_content_state import read as _LiveNotificationContentState
from .live_notification_push_payload import LiveNotificationPushPayload
