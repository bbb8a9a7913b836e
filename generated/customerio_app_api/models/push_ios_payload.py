from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..fields import Notes, OneOf, best_match


def _read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(src_dict, notes, (FcmIosPayload, ApnsIosPayload))


from .apns_ios_payload import ApnsIosPayload  # noqa: E402
from .fcm_ios_payload import FcmIosPayload  # noqa: E402

PushIosPayload: TypeAlias = FcmIosPayload | ApnsIosPayload | Mapping[str, Any]
"""Payload for iOS. Use the first form (with `message.apns`) if the workspace sends through Firebase, the second (`aps` and
`CIO` at the top) if it sends through Apple's push service.
"""

read = OneOf(_read, (FcmIosPayload, ApnsIosPayload))
