from __future__ import annotations

from attr import define

from ..fields import Choice, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterMetricCounts(Model):
    """The series of a newsletter's metrics.

    Args:
        series: One series of counts for each metric, oldest period first.
        type: Channel that is counted.
    """

    series: MetricSeries
    """One series of counts for each metric, oldest period first."""
    type: NewsletterChannel | None = None
    """Channel that is counted."""


read = ModelReader(NewsletterMetricCounts)

from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

describe(NewsletterMetricCounts, {"series": Object(_MetricSeries), "type": Choice(_NewsletterChannel)}, read)
