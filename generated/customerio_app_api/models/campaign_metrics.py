from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignMetrics(Model):
    """Metrics of a campaign."""

    __slots__ = ("start", "end", "res", "metric")

    FIELDS: ClassVar[dict[str, str]] = {"start": "start", "end": "end", "res": "res", "metric": "metric"}

    start: str | Unset
    """Beginning of the range, as ISO 8601 text; the query takes Unix seconds."""

    end: str | Unset
    """End of the range, as ISO 8601 text; the query takes Unix seconds."""

    res: MetricResolution | Unset
    """Length of a period."""

    metric: MetricCounts
    """The counts."""

    def __init__(
        self,
        *,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        res: MetricResolution | Unset = UNSET,
        metric: MetricCounts,
    ) -> None:
        self._extra = None
        self.start = start
        self.end = end
        self.res = res
        self.metric = metric

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.start) is not UNSET:
            out["start"] = v
        if (v := fields.end) is not UNSET:
            out["end"] = v
        if (v := fields.res) is not UNSET:
            out["res"] = encode(v)
        if (v := fields.metric) is not UNSET:
            out["metric"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignMetrics.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignMetrics) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.start, made.end, _res, _metric) = d.values()
    made.res = _MetricResolution[_res]
    made.metric = _MetricCounts(_metric) if class_of(_metric) is dict else other_object(_metric, _MetricCounts)
    return made


from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution
