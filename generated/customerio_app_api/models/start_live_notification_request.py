from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class StartLiveNotificationRequest(Model):
    """The start of a live notification. For iOS, `push_payload` with an alert is required as well."""

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

    device_id: str | Unset = UNSET
    """Token of the device to start it on."""

    platform: DevicePlatform | Literal["ios", "android"] | Unset = UNSET
    """Platform to start it on."""

    app_identifier: str | Unset = UNSET
    """Bundle id (iOS) or package name (Android) of the app. An unknown one answers 400; it is ignored unless the workspace
    has several apps.
    """

    attributes: LiveNotificationAttributes
    """Fixed values of the notification. On iOS they cannot change after the start."""

    content_state: LiveNotificationContentState
    """First content, complete."""

    push_payload: LiveNotificationPushPayload | Unset = UNSET
    """Alert at the start; required for iOS."""

    deep_link: str | Unset = UNSET
    """Link that a tap opens."""

    expiration: int | Unset = UNSET
    """When the notification ends by itself, Unix seconds, at most 6 hours ahead (more answers 400). Absent or 0 means 6
    hours.
    """

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.identifiers = (
            LiveNotificationRecipient.from_dict(v)
            if (v := pop("identifiers", UNSET)).__class__ is dict
            else other_object(v, LiveNotificationRecipient.from_dict)
        )
        self.notification_type = pop("notification_type", UNSET)
        self.device_id = pop("device_id", UNSET)
        self.platform = _DevicePlatform[pop("platform", UNSET)]
        self.app_identifier = pop("app_identifier", UNSET)
        self.attributes = (
            LiveNotificationAttributes.from_dict(v)
            if (v := pop("attributes", UNSET)).__class__ is dict
            else other_object(v, LiveNotificationAttributes.from_dict)
        )
        self.content_state = _LiveNotificationContentState(pop("content_state", UNSET))
        self.push_payload = (
            LiveNotificationPushPayload.from_dict(v)
            if (v := pop("push_payload", UNSET)).__class__ is dict
            else other_object(v, LiveNotificationPushPayload.from_dict)
        )
        self.deep_link = pop("deep_link", UNSET)
        self.expiration = v if (v := pop("expiration", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform
from .live_notification_attributes import LiveNotificationAttributes
from .live_notification_content_state import LiveNotificationContentState
from .live_notification_content_state import read as _LiveNotificationContentState
from .live_notification_push_payload import LiveNotificationPushPayload
from .live_notification_recipient import LiveNotificationRecipient
