from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class PushEventDevicePlatform(StrEnum):
    """Platform of a device. Values that are not listed are kept as they come."""

    IOS = "ios"
    ANDROID = "android"

    @classmethod
    def _missing_(cls, value: object) -> PushEventDevicePlatform | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(PushEventDevicePlatform)
