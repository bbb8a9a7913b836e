from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionResponse(Model):
    """One action of a campaign.

    Args:
        action: The action, in the form that its `type` names.
    """

    action: CampaignAction
    """The action, in the form that its `type` names."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignActionResponse) -> CampaignActionResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _action = d["action"]
    if not (class_of(_action) is dict or _action is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.action = None if _action is None else _CampaignAction(_action, notes)
    return made  # type: ignore[no-any-return]


from .campaign_action import CampaignAction
from .campaign_action import read as _CampaignAction

_SHAPES: Shapes = {}
_ABSENT = describe(CampaignActionResponse, {"action": Object(_CampaignAction)}, read)
