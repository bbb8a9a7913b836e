from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ActivityDeliveryType(StrEnum):
    """Where a message of an activity went: an iOS or Android device, an email address or a phone number. Values that are
    not listed are kept as they come.
    """

    IOS = "ios"
    ANDROID = "android"
    EMAIL = "email"
    PHONE = "phone"

    @classmethod
    def _missing_(cls, value: object) -> ActivityDeliveryType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ActivityDeliveryType)
