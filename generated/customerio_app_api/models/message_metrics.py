from __future__ import annotations

from typing import ClassVar

from attr import define

from ..fields import ModelReader, Object, describe
from ..series import Rows, Series


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageMetrics(Series):
    """Metrics of messages over time.

    Args:
        metric: The counts.
    """

    ROWS: ClassVar[Rows] = Rows(("metric", "series"), None, None)
    metric: MetricCounts
    """The counts."""


read = ModelReader(MessageMetrics)

from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts

describe(MessageMetrics, {"metric": Object(_MetricCounts)}, read)
