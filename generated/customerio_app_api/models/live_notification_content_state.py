from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, best_match


def read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(src_dict, notes, (LiveNotificationSegmentsState, LiveNotificationCountdownState))


from .live_notification_countdown_state import (
    LiveNotificationCountdownState,  # noqa: E402
)
from .live_notification_segments_state import (
    LiveNotificationSegmentsState,  # noqa: E402
)

LiveNotificationContentState: TypeAlias = (
    LiveNotificationSegmentsState | LiveNotificationCountdownState | dict[str, Any]
)
"""The changing content of a live notification. `notification_type` decides on its form, the two bundled types on Android
have a fixed one, and iOS and types of your own take a free-form object. Always send it whole; it is not a patch.
"""
