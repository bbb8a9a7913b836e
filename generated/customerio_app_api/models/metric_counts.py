from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricCounts(Model):
    """Counts of messages over time.

    Args:
        series: One list for each metric.
    """

    series: MetricSeries
    """One list for each metric."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = MetricCounts) -> MetricCounts:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _series = d["series"]
    if not (_series is None or class_of(_series) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.series = None if _series is None else _MetricSeries(_series, notes)
    return made  # type: ignore[no-any-return]


from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries

_ABSENT, _ALL = describe(MetricCounts, {"series": Object(_MetricSeries)}, read)
