from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionRef(Model):
    """Reference to an action of a campaign.

    Args:
        id: Number of the action.
        type: Kind of the action; no list of values is published.
    """

    id: int
    """Number of the action."""
    type: str | None = None
    """Kind of the action; no list of values is published."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignActionRef) -> CampaignActionRef:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_id, _type) = d.values()
    if not ((class_of(_id) is int or _id is None) and (class_of(_type) is str or _type is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.type = _type
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(CampaignActionRef, {"id": INTEGER, "type": TEXT}, read)
