from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class StartLiveNotificationRequest(Model):
    """The start of a live notification. For iOS, `push_payload` with an alert is required as well."""

    __slots__ = (
        "identifiers",
        "notification_type",
        "device_id",
        "platform",
        "app_identifier",
        "attributes",
        "content_state",
        "push_payload",
        "deep_link",
        "expiration",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "identifiers": "identifiers",
        "notification_type": "notification_type",
        "device_id": "device_id",
        "platform": "platform",
        "app_identifier": "app_identifier",
        "attributes": "attributes",
        "content_state": "content_state",
        "push_payload": "push_payload",
        "deep_link": "deep_link",
        "expiration": "expiration",
    }

    identifiers: LiveNotificationRecipient
    """The person who gets it."""

    notification_type: str
    """Kind of notification, a reverse-DNS name that the app has registered with the SDK. Bundled are
    `io.customer.livenotifications.segments` and `io.customer.livenotifications.countdowntimer`.
    """

    device_id: str | Unset
    """Token of the device to start it on."""

    platform: DevicePlatform | Literal["ios", "android"] | Unset
    """Platform to start it on."""

    app_identifier: str | Unset
    """Bundle id (iOS) or package name (Android) of the app. An unknown one answers 400; it is ignored unless the workspace
    has several apps.
    """

    attributes: LiveNotificationAttributes
    """Fixed values of the notification. On iOS they cannot change after the start."""

    content_state: LiveNotificationContentState
    """First content, complete."""

    push_payload: LiveNotificationPushPayload | Unset
    """Alert at the start; required for iOS."""

    deep_link: str | Unset
    """Link that a tap opens."""

    expiration: int | Unset
    """When the notification ends by itself, Unix seconds, at most 6 hours ahead (more answers 400). Absent or 0 means 6
    hours.
    """

    def __init__(
        self,
        *,
        identifiers: LiveNotificationRecipient,
        notification_type: str,
        device_id: str | Unset = UNSET,
        platform: DevicePlatform | Literal["ios", "android"] | Unset = UNSET,
        app_identifier: str | Unset = UNSET,
        attributes: LiveNotificationAttributes,
        content_state: LiveNotificationContentState,
        push_payload: LiveNotificationPushPayload | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        expiration: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.identifiers = identifiers
        self.notification_type = notification_type
        self.device_id = device_id
        self.platform = platform
        self.app_identifier = app_identifier
        self.attributes = attributes
        self.content_state = content_state
        self.push_payload = push_payload
        self.deep_link = deep_link
        self.expiration = expiration

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.notification_type) is not UNSET:
            out["notification_type"] = v
        if (v := fields.device_id) is not UNSET:
            out["device_id"] = v
        if (v := fields.platform) is not UNSET:
            out["platform"] = encode(v)
        if (v := fields.app_identifier) is not UNSET:
            out["app_identifier"] = v
        if (v := fields.attributes) is not UNSET:
            out["attributes"] = encode(v)
        if (v := fields.content_state) is not UNSET:
            out["content_state"] = encode(v)
        if (v := fields.push_payload) is not UNSET:
            out["push_payload"] = encode(v)
        if (v := fields.deep_link) is not UNSET:
            out["deep_link"] = v
        if (v := fields.expiration) is not UNSET:
            out["expiration"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(StartLiveNotificationRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = StartLiveNotificationRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _identifiers,
        made.notification_type,
        made.device_id,
        _platform,
        made.app_identifier,
        _attributes,
        _content_state,
        _push_payload,
        made.deep_link,
        _expiration,
    ) = d.values()
    made.identifiers = (
        _LiveNotificationRecipient(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _LiveNotificationRecipient)
    )
    made.platform = _DevicePlatform[_platform]
    made.attributes = (
        _LiveNotificationAttributes(_attributes)
        if class_of(_attributes) is dict
        else other_object(_attributes, _LiveNotificationAttributes)
    )
    made.content_state = _LiveNotificationContentState(_content_state)
    made.push_payload = (
        _LiveNotificationPushPayload(_push_payload)
        if class_of(_push_payload) is dict
        else other_object(_push_payload, _LiveNotificationPushPayload)
    )
    made.expiration = (
        _expiration
        if _expiration is UNSET or _expiration is None or class_of(_expiration) is int
        else integer(_expiration)
    )
    return made


from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform
from .live_notification_attributes import LiveNotificationAttributes
from .live_notification_attributes import read as _LiveNotificationAttributes
from .live_notification_content_state import LiveNotificationContentState
from .live_notification_content_state import read as _LiveNotificationContentState
from .live_notification_push_payload import LiveNotificationPushPayload
from .live_notification_push_payload import read as _LiveNotificationPushPayload
from .live_notification_recipient import LiveNotificationRecipient
from .live_notification_recipient import read as _LiveNotificationRecipient
