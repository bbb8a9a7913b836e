from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationSegmentsState(Model):
    """Content of the bundled type `io.customer.livenotifications.segments`, a progress bar made of segments."""

    __slots__ = ("status", "substatus", "segments_total", "segments_complete", "trailing_text")

    FIELDS: ClassVar[dict[str, str]] = {
        "status": "status",
        "substatus": "substatus",
        "segmentsTotal": "segments_total",
        "segmentsComplete": "segments_complete",
        "trailingText": "trailing_text",
    }

    status: str
    """Headline of the present step."""

    substatus: str | Unset
    """Second line below the status."""

    segments_total: int
    """Number of segments in the bar; more than 20 count as 20."""

    segments_complete: int
    """Number of finished segments; more than `segmentsTotal` count as `segmentsTotal`."""

    trailing_text: str | Unset
    """Text at the end of the bar."""

    def __init__(
        self,
        *,
        status: str,
        substatus: str | Unset = UNSET,
        segments_total: int,
        segments_complete: int,
        trailing_text: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.status = status
        self.substatus = substatus
        self.segments_total = segments_total
        self.segments_complete = segments_complete
        self.trailing_text = trailing_text

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.status) is not UNSET:
            out["status"] = v
        if (v := fields.substatus) is not UNSET:
            out["substatus"] = v
        if (v := fields.segments_total) is not UNSET:
            out["segmentsTotal"] = v
        if (v := fields.segments_complete) is not UNSET:
            out["segmentsComplete"] = v
        if (v := fields.trailing_text) is not UNSET:
            out["trailingText"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationSegmentsState.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationSegmentsState) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.status, made.substatus, _segments_total, _segments_complete, made.trailing_text) = d.values()
    made.segments_total = (
        _segments_total
        if _segments_total is UNSET or _segments_total is None or class_of(_segments_total) is int
        else integer(_segments_total)
    )
    made.segments_complete = (
        _segments_complete
        if _segments_complete is UNSET or _segments_complete is None or class_of(_segments_complete) is int
        else integer(_segments_complete)
    )
    return made
