from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import INTEGER, NUMBER, TEXT, Choice, ModelReader, TextOrObject, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApsPayload(Model):
    """Apple's `aps` dictionary, which iOS reads to show the notification. Keys have hyphens, as Apple writes them.

    Args:
        alert: The text as one string, or title, subtitle and body separately.
        badge: Number on the app's icon; 0 removes it.
        sound: Name of a sound file in the app, or an object with its volume.
        thread_id: Notifications with the same text here are grouped.
        category: Category of the notification, as the app registered it; decides on the buttons.
        content_available: 1 wakes the app in the background without showing anything; 0 or 1.
        mutable_content: 1 lets the app change the notification before it shows; 0 or 1.
        target_content_id: Window of the app to bring forward.
        interruption_level: How much the notification may disturb.
        relevance_score: Rank in the summary of notifications; the highest score comes first.
    """

    alert: str | ApsAlert | Mapping[str, Any] | None = None
    """The text as one string, or title, subtitle and body separately."""
    badge: int | None = None
    """Number on the app's icon; 0 removes it."""
    sound: str | ApsSound | Mapping[str, Any] | None = None
    """Name of a sound file in the app, or an object with its volume."""
    thread_id: str | None = None
    """Notifications with the same text here are grouped."""
    category: str | None = None
    """Category of the notification, as the app registered it; decides on the buttons."""
    content_available: int | None = None
    """1 wakes the app in the background without showing anything; 0 or 1."""
    mutable_content: int | None = None
    """1 lets the app change the notification before it shows; 0 or 1."""
    target_content_id: str | None = None
    """Window of the app to bring forward."""
    interruption_level: ApsInterruptionLevel | Literal["passive", "active", "time-sensitive", "critical"] | None = None
    """How much the notification may disturb."""
    relevance_score: float | None = None
    """Rank in the summary of notifications; the highest score comes first."""


read = ModelReader(ApsPayload)

from .aps_alert import ApsAlert
from .aps_alert import read as _ApsAlert
from .aps_interruption_level import LOOKUP as _ApsInterruptionLevel
from .aps_interruption_level import ApsInterruptionLevel
from .aps_sound import ApsSound
from .aps_sound import read as _ApsSound

describe(
    ApsPayload,
    {
        "alert": TextOrObject(_ApsAlert),
        "badge": INTEGER,
        "sound": TextOrObject(_ApsSound),
        "thread-id": TEXT,
        "category": TEXT,
        "content-available": INTEGER,
        "mutable-content": INTEGER,
        "target-content-id": TEXT,
        "interruption-level": Choice(_ApsInterruptionLevel),
        "relevance-score": NUMBER,
    },
    read,
    Rules(
        required=(),
        limits={
            "content-available": Limits(least=0, most=1),
            "mutable-content": Limits(least=0, most=1),
            "relevance-score": Limits(least=0, most=1),
        },
        others=True,
    ),
)
