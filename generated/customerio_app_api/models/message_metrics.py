from __future__ import annotations

from attrs import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageMetrics(Model):
    """Metrics of messages over time.

    Args:
        metric: The counts.
    """

    metric: MetricCounts
    """The counts."""


read = ModelReader(MessageMetrics)

from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts

describe(MessageMetrics, {"metric": Object(_MetricCounts)}, read)
