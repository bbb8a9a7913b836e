from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class DevicePlatform(StrEnum):
    """Operating system of a device: `ios` or `android`. Values that are not listed are kept as they come."""

    IOS = "ios"
    ANDROID = "android"

    @classmethod
    def _missing_(cls, value: object) -> DevicePlatform | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(DevicePlatform)
