from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignAudience(Model):
    """Which people around an object a campaign is for. The vendor does not publish what its values mean.

    Args:
        type: Kind of the audience, as a number.
        person_filters: Conditions on the person; any JSON.
        relationship_filters: Conditions on the relationship; any JSON.
    """

    type: int | None = None
    """Kind of the audience, as a number."""
    person_filters: Any = None
    """Conditions on the person; any JSON."""
    relationship_filters: Any = None
    """Conditions on the relationship; any JSON."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignAudience) -> CampaignAudience:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_type, _person_filters, _relationship_filters) = d.values()
    if not (class_of(_type) is int or _type is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _type
    made.person_filters = _person_filters
    made.relationship_filters = _relationship_filters
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(CampaignAudience, {"type": INTEGER, "person_filters": ANY, "relationship_filters": ANY}, read)
