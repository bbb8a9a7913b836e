from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignMetrics(Model):
    """Metrics of a campaign.

    Args:
        metric: The counts.
        start: Beginning of the range, as ISO 8601 text; the query takes Unix seconds.
        end: End of the range, as ISO 8601 text; the query takes Unix seconds.
        res: Length of a period.
    """

    metric: MetricCounts
    """The counts."""
    start: str | None = None
    """Beginning of the range, as ISO 8601 text; the query takes Unix seconds."""
    end: str | None = None
    """End of the range, as ISO 8601 text; the query takes Unix seconds."""
    res: MetricResolution | None = None
    """Length of a period."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignMetrics) -> CampaignMetrics:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_metric, _start, _end, _res) = d.values()
    if not (
        (class_of(_metric) is dict or _metric is None)
        and (class_of(_start) is str or _start is None)
        and (class_of(_end) is str or _end is None)
        and (class_of(_res) is str or _res is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.metric = None if _metric is None else _MetricCounts(_metric, notes)
    made.start = _start
    made.end = _end
    made.res = _MetricResolution[_res]
    return made  # type: ignore[no-any-return]


from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution

_SHAPES: Shapes = {}
_ABSENT = describe(
    CampaignMetrics,
    {"metric": Object(_MetricCounts), "start": TEXT, "end": TEXT, "res": Choice(_MetricResolution)},
    read,
)
