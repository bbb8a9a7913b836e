from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActivityList(Listed["Activity"]):
    """A page of activities, newest first.

    Args:
        activities: The activities; may be null when there are none.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "activities"
    activities: list[Activity] = _field(factory=NoList)
    """The activities; may be null when there are none."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ActivityList) -> ActivityList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_activities, _next) = d.values()
    if not (
        (_activities is UNSET or _activities is None or class_of(_activities) is list and each_is(_activities, dict))
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.activities = (
        [_Activity(item, notes) for item in _activities]
        if _activities
        else NoList()
        if _activities is UNSET or _activities is None
        else _activities
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .activity import Activity
from .activity import read as _Activity

_SHAPES: Shapes = {}
_ABSENT = describe(ActivityList, {"activities": Array(Object(_Activity)), "next": TEXT}, read)
