from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignResponse(Model):
    """One campaign.

    Args:
        campaign: The campaign, in the form that its `type` names.
    """

    campaign: Campaign
    """The campaign, in the form that its `type` names."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignResponse) -> CampaignResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _campaign = d["campaign"]
    if not (class_of(_campaign) is dict or _campaign is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.campaign = None if _campaign is None else _Campaign(_campaign, notes)
    return made  # type: ignore[no-any-return]


from .campaign import Campaign
from .campaign import read as _Campaign

_SHAPES: Shapes = {}
_ABSENT = describe(CampaignResponse, {"campaign": Object(_Campaign)}, read)
