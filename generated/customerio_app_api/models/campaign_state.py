from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class CampaignState(StrEnum):
    """State of a campaign; a `draft` has not been started yet, a `stopped` one was. Values that are not listed are kept as
    they come.
    """

    RUNNING = "running"
    DRAFT = "draft"
    STOPPED = "stopped"

    @classmethod
    def _missing_(cls, value: object) -> CampaignState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(CampaignState)
