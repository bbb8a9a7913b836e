from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import best_match

if TYPE_CHECKING:
    from .apns_ios_payload import ApnsIosPayload
    from .fcm_ios_payload import FcmIosPayload

PushIosPayload: TypeAlias = "FcmIosPayload | ApnsIosPayload | dict[str, Any]"
"""Payload for iOS. Use the first form (with `message.apns`) if the workspace sends through Firebase, the second (`aps` and
`CIO` at the top) if it sends through Apple's push service.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


from .apns_ios_payload import ApnsIosPayload  # noqa: E402, F811
from .fcm_ios_payload import FcmIosPayload  # noqa: E402, F811

_MEMBERS: tuple[Any, ...] = (FcmIosPayload, ApnsIosPayload)
