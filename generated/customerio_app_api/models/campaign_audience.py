from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.type, made.person_filters, made.relationship_filters) = d.values()
    if not (made.type is None or class_of(made.type) is int):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(CampaignAudience, {"type": INTEGER, "person_filters": ANY, "relationship_filters": ANY}, read)
