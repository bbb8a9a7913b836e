from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LinkMetricCounts(Model):
    """Clicks over time."""

    __slots__ = ("series",)

    FIELDS: ClassVar[dict[str, str]] = {"series": "series"}

    series: LinkMetricSeries
    """One list for each kind of click."""

    def __init__(self, *, series: LinkMetricSeries) -> None:
        self._extra = None
        self.series = series

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.series) is not UNSET:
            out["series"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LinkMetricCounts.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LinkMetricCounts) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _series = d["series"]
    made.series = _LinkMetricSeries(_series) if class_of(_series) is dict else other_object(_series, _LinkMetricSeries)
    return made


from .link_metric_series import LinkMetricSeries
from .link_metric_series import read as _LinkMetricSeries
