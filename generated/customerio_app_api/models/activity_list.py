from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


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


read = ModelReader(ActivityList)

from .activity import Activity
from .activity import read as _Activity

describe(ActivityList, {"activities": Array(Object(_Activity)), "next": TEXT}, read)
