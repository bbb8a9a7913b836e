from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ApsPayload(Model):
    """Apple's `aps` dictionary, which iOS reads to show the notification. Keys have hyphens, as Apple writes them."""

    __slots__ = (
        "alert",
        "badge",
        "sound",
        "thread_id",
        "category",
        "content_available",
        "mutable_content",
        "target_content_id",
        "interruption_level",
        "relevance_score",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "alert": "alert",
        "badge": "badge",
        "sound": "sound",
        "thread-id": "thread_id",
        "category": "category",
        "content-available": "content_available",
        "mutable-content": "mutable_content",
        "target-content-id": "target_content_id",
        "interruption-level": "interruption_level",
        "relevance-score": "relevance_score",
    }

    alert: str | ApsAlert | Unset
    """The text as one string, or title, subtitle and body separately."""

    badge: int | Unset
    """Number on the app's icon; 0 removes it."""

    sound: str | ApsSound | Unset
    """Name of a sound file in the app, or an object with its volume."""

    thread_id: str | Unset
    """Notifications with the same text here are grouped."""

    category: str | Unset
    """Category of the notification, as the app registered it; decides on the buttons."""

    content_available: int | Unset
    """1 wakes the app in the background without showing anything; 0 or 1."""

    mutable_content: int | Unset
    """1 lets the app change the notification before it shows; 0 or 1."""

    target_content_id: str | Unset
    """Window of the app to bring forward."""

    interruption_level: ApsInterruptionLevel | Literal["passive", "active", "time-sensitive", "critical"] | Unset
    """How much the notification may disturb."""

    relevance_score: float | Unset
    """Rank in the summary of notifications; the highest score comes first."""

    def __init__(
        self,
        *,
        alert: str | ApsAlert | Unset = UNSET,
        badge: int | Unset = UNSET,
        sound: str | ApsSound | Unset = UNSET,
        thread_id: str | Unset = UNSET,
        category: str | Unset = UNSET,
        content_available: int | Unset = UNSET,
        mutable_content: int | Unset = UNSET,
        target_content_id: str | Unset = UNSET,
        interruption_level: ApsInterruptionLevel
        | Literal["passive", "active", "time-sensitive", "critical"]
        | Unset = UNSET,
        relevance_score: float | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.alert = alert
        self.badge = badge
        self.sound = sound
        self.thread_id = thread_id
        self.category = category
        self.content_available = content_available
        self.mutable_content = mutable_content
        self.target_content_id = target_content_id
        self.interruption_level = interruption_level
        self.relevance_score = relevance_score

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.alert) is not UNSET:
            out["alert"] = encode(v)
        if (v := fields.badge) is not UNSET:
            out["badge"] = v
        if (v := fields.sound) is not UNSET:
            out["sound"] = encode(v)
        if (v := fields.thread_id) is not UNSET:
            out["thread-id"] = v
        if (v := fields.category) is not UNSET:
            out["category"] = v
        if (v := fields.content_available) is not UNSET:
            out["content-available"] = v
        if (v := fields.mutable_content) is not UNSET:
            out["mutable-content"] = v
        if (v := fields.target_content_id) is not UNSET:
            out["target-content-id"] = v
        if (v := fields.interruption_level) is not UNSET:
            out["interruption-level"] = encode(v)
        if (v := fields.relevance_score) is not UNSET:
            out["relevance-score"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ApsPayload.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ApsPayload) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _alert,
        _badge,
        _sound,
        made.thread_id,
        made.category,
        _content_available,
        _mutable_content,
        made.target_content_id,
        _interruption_level,
        made.relevance_score,
    ) = d.values()
    made.alert = _ApsAlert(_alert) if class_of(_alert) is dict else _alert
    made.badge = _badge if _badge is UNSET or _badge is None or class_of(_badge) is int else integer(_badge)
    made.sound = _ApsSound(_sound) if class_of(_sound) is dict else _sound
    made.content_available = (
        _content_available
        if _content_available is UNSET or _content_available is None or class_of(_content_available) is int
        else integer(_content_available)
    )
    made.mutable_content = (
        _mutable_content
        if _mutable_content is UNSET or _mutable_content is None or class_of(_mutable_content) is int
        else integer(_mutable_content)
    )
    made.interruption_level = _ApsInterruptionLevel[_interruption_level]
    return made


from .aps_alert import ApsAlert
from .aps_alert import read as _ApsAlert
from .aps_interruption_level import LOOKUP as _ApsInterruptionLevel
from .aps_interruption_level import ApsInterruptionLevel
from .aps_sound import ApsSound
from .aps_sound import read as _ApsSound
