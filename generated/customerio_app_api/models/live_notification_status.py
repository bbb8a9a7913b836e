from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationStatus(Model):
    """State of a live notification and its latest delivery."""

    __slots__ = (
        "instance_id",
        "notification_type",
        "platform",
        "state",
        "failure_reason",
        "started_at",
        "ended_at",
        "expires_at",
        "last_delivery",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "instance_id": "instance_id",
        "notification_type": "notification_type",
        "platform": "platform",
        "state": "state",
        "failure_reason": "failure_reason",
        "started_at": "started_at",
        "ended_at": "ended_at",
        "expires_at": "expires_at",
        "last_delivery": "last_delivery",
    }

    instance_id: str
    """ULID of the live notification."""

    notification_type: str
    """Kind of notification, a reverse-DNS name."""

    platform: str
    """`ios` or `android`."""

    state: LiveNotificationState
    """State of the notification as a whole."""

    failure_reason: str | None | Unset
    """Why it failed; null or absent unless the state is `failed`."""

    started_at: int
    """When it started, Unix seconds."""

    ended_at: int | None | Unset
    """When it ended, Unix seconds; null when it has not."""

    expires_at: int | None | Unset
    """When it ends by itself, Unix seconds; may be null."""

    last_delivery: LiveNotificationDelivery | None | Unset
    """The latest message to the device; may be null."""

    def __init__(
        self,
        *,
        instance_id: str,
        notification_type: str,
        platform: str,
        state: LiveNotificationState,
        failure_reason: str | None | Unset = UNSET,
        started_at: int,
        ended_at: int | None | Unset = UNSET,
        expires_at: int | None | Unset = UNSET,
        last_delivery: LiveNotificationDelivery | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.instance_id = instance_id
        self.notification_type = notification_type
        self.platform = platform
        self.state = state
        self.failure_reason = failure_reason
        self.started_at = started_at
        self.ended_at = ended_at
        self.expires_at = expires_at
        self.last_delivery = last_delivery

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.instance_id) is not UNSET:
            out["instance_id"] = v
        if (v := fields.notification_type) is not UNSET:
            out["notification_type"] = v
        if (v := fields.platform) is not UNSET:
            out["platform"] = v
        if (v := fields.state) is not UNSET:
            out["state"] = encode(v)
        if (v := fields.failure_reason) is not UNSET:
            out["failure_reason"] = v
        if (v := fields.started_at) is not UNSET:
            out["started_at"] = v
        if (v := fields.ended_at) is not UNSET:
            out["ended_at"] = v
        if (v := fields.expires_at) is not UNSET:
            out["expires_at"] = v
        if (v := fields.last_delivery) is not UNSET:
            out["last_delivery"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationStatus.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationStatus) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 9 else take_unknown(d, 9)
    (
        made.instance_id,
        made.notification_type,
        made.platform,
        _state,
        made.failure_reason,
        _started_at,
        _ended_at,
        _expires_at,
        _last_delivery,
    ) = d.values()
    made.state = _LiveNotificationState[_state]
    made.started_at = (
        _started_at
        if _started_at is UNSET or _started_at is None or class_of(_started_at) is int
        else integer(_started_at)
    )
    made.ended_at = (
        _ended_at if _ended_at is UNSET or _ended_at is None or class_of(_ended_at) is int else integer(_ended_at)
    )
    made.expires_at = (
        _expires_at
        if _expires_at is UNSET or _expires_at is None or class_of(_expires_at) is int
        else integer(_expires_at)
    )
    made.last_delivery = (
        _LiveNotificationDelivery(_last_delivery)
        if class_of(_last_delivery) is dict
        else other_object(_last_delivery, _LiveNotificationDelivery)
    )
    return made


from .live_notification_delivery import LiveNotificationDelivery
from .live_notification_delivery import read as _LiveNotificationDelivery
from .live_notification_state import LOOKUP as _LiveNotificationState
from .live_notification_state import LiveNotificationState
