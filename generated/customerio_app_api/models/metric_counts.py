from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricCounts(Model):
    """Counts of messages over time.

    Args:
        series: One list for each metric.
    """

    series: MetricSeries
    """One list for each metric."""


read = ModelReader(MetricCounts)

from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries

describe(MetricCounts, {"series": Object(_MetricSeries)}, read)
