from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionList(Listed["CampaignAction"]):
    """A page of the actions of a campaign, at most 10.

    Args:
        actions: The messages and webhooks, language variants included; null or empty when there are none.
        next: Cursor of the next page, for `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "actions"
    actions: list[CampaignAction] = _field(factory=NoList)
    """The messages and webhooks, language variants included; null or empty when there are none."""
    next: str | None = None
    """Cursor of the next page, for `start`; empty, null or missing on the last page."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignActionList) -> CampaignActionList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_actions, _next) = d.values()
    if not (
        (_actions is UNSET or _actions is None or class_of(_actions) is list and each_is(_actions, dict))
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.actions = (
        [_CampaignAction(item, notes) for item in _actions]
        if _actions
        else NoList()
        if _actions is UNSET or _actions is None
        else _actions
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .campaign_action import CampaignAction
from .campaign_action import read as _CampaignAction

_SHAPES: Shapes = {}
_ABSENT = describe(CampaignActionList, {"actions": Array(Object(_CampaignAction)), "next": TEXT}, read)
