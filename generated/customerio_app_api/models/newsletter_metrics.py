from __future__ import annotations

from typing import ClassVar

from attr import define

from ..fields import ModelReader, Object, describe
from ..series import Rows, Series


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterMetrics(Series):
    """Metrics of a newsletter or of one variant.

    Args:
        metric: The channel and its series.
    """

    ROWS: ClassVar[Rows] = Rows(("metric", "series"), None, None)
    metric: NewsletterMetricCounts
    """The channel and its series."""


read = ModelReader(NewsletterMetrics)

from .newsletter_metric_counts import NewsletterMetricCounts
from .newsletter_metric_counts import read as _NewsletterMetricCounts

describe(NewsletterMetrics, {"metric": Object(_NewsletterMetricCounts)}, read)
