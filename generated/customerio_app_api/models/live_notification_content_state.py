from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import best_match

if TYPE_CHECKING:
    from .live_notification_countdown_state import LiveNotificationCountdownState
    from .live_notification_segments_state import LiveNotificationSegmentsState

LiveNotificationContentState: TypeAlias = (
    "LiveNotificationSegmentsState | LiveNotificationCountdownState | dict[str, Any]"
)
"""The changing content of a live notification. `notification_type` decides on its form, the two bundled types on Android
have a fixed one, and iOS and types of your own take a free-form object. Always send it whole; it is not a patch.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


from .live_notification_countdown_state import (
    LiveNotificationCountdownState,  # noqa: E402, F811
)
from .live_notification_segments_state import (
    LiveNotificationSegmentsState,  # noqa: E402, F811
)

_MEMBERS: tuple[Any, ...] = (LiveNotificationSegmentsState, LiveNotificationCountdownState)
