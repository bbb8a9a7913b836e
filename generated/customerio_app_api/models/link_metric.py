from __future__ import annotations

from typing import ClassVar

from attr import define

from ..fields import ModelReader, Object, describe
from ..series import Rows, Series


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetric(Series):
    """A tracked link and its clicks.

    Args:
        link: The link.
        metric: Its clicks over time.
    """

    ROWS: ClassVar[Rows] = Rows(("metric", "series"), None, None)
    link: TrackedLink
    """The link."""
    metric: LinkMetricCounts
    """Its clicks over time."""


read = ModelReader(LinkMetric)

from .link_metric_counts import LinkMetricCounts
from .link_metric_counts import read as _LinkMetricCounts
from .tracked_link import TrackedLink
from .tracked_link import read as _TrackedLink

describe(LinkMetric, {"link": Object(_TrackedLink), "metric": Object(_LinkMetricCounts)}, read)
