from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import (
    SHAPES,
    TEXT,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_activities, made.next) = d.values()
    if not (
        (_activities is UNSET or _activities is None or class_of(_activities) is list and each_is(_activities, dict))
        and (made.next is None or class_of(made.next) is str)
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
    return made  # type: ignore[no-any-return]


from .activity import Activity
from .activity import read as _Activity

_ABSENT, _ALL = describe(ActivityList, {"activities": Array(Object(_Activity)), "next": TEXT}, read)
