from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _campaign = d["campaign"]
    if not (_campaign is None or class_of(_campaign) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.campaign = None if _campaign is None else _Campaign(_campaign, notes)
    return made  # type: ignore[no-any-return]


from .campaign import Campaign
from .campaign import read as _Campaign

_ABSENT, _ALL = describe(CampaignResponse, {"campaign": Object(_Campaign)}, read)
