from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignTemplateRef(Model):
    """Reference to a message template of a campaign.

    Args:
        type: Channel of the template.
        id: Number of the template.
    """

    type: CampaignTemplateType
    """Channel of the template."""
    id: int
    """Number of the template."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignTemplateRef) -> CampaignTemplateRef:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_type, _id) = d.values()
    if not ((class_of(_type) is str or _type is None) and (class_of(_id) is int or _id is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _CampaignTemplateType[_type]
    made.id = _id
    return made  # type: ignore[no-any-return]


from .campaign_template_type import LOOKUP as _CampaignTemplateType
from .campaign_template_type import CampaignTemplateType

_SHAPES: Shapes = {}
_ABSENT = describe(CampaignTemplateRef, {"type": Choice(_CampaignTemplateType), "id": INTEGER}, read)
