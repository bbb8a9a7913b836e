from __future__ import annotations

from typing import ClassVar

from attr import define

from ..fields import TEXT, Choice, ModelReader, Object, describe
from ..series import Rows, Series


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignMetrics(Series):
    """Metrics of a campaign.

    Args:
        metric: The counts.
        start: Beginning of the range, as ISO 8601 text; the query takes Unix seconds.
        end: End of the range, as ISO 8601 text; the query takes Unix seconds.
        res: Length of a period.
    """

    ROWS: ClassVar[Rows] = Rows(("metric", "series"), "start", "res")
    metric: MetricCounts
    """The counts."""
    start: str | None = None
    """Beginning of the range, as ISO 8601 text; the query takes Unix seconds."""
    end: str | None = None
    """End of the range, as ISO 8601 text; the query takes Unix seconds."""
    res: MetricResolution | None = None
    """Length of a period."""


read = ModelReader(CampaignMetrics)

from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution

describe(
    CampaignMetrics,
    {"metric": Object(_MetricCounts), "start": TEXT, "end": TEXT, "res": Choice(_MetricResolution)},
    read,
)
