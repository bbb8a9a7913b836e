from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import (
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ActivityList(Model):
    """A page of activities, newest first."""

    FIELDS: ClassVar[dict[str, str]] = {"activities": "activities", "next": "next"}

    activities: list[Activity] = _field(factory=AbsentList)
    """The activities; may be null when there are none."""

    next: str | None | Unset = UNSET
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "activities", fields.activities)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (_activities, fields.next) = d.values()
        fields.activities = (
            [_Activity(item) if class_of(item) is dict else other_object(item, _Activity) for item in _activities]
            if class_of(_activities) is list
            else other_list(_activities)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(ActivityList.FIELDS, UNSET)

from .activity import Activity

_Activity = Activity.from_dict
