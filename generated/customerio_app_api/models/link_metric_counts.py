from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetricCounts(Model):
    """Clicks over time.

    Args:
        series: One list for each kind of click.
    """

    series: LinkMetricSeries
    """One list for each kind of click."""


read = ModelReader(LinkMetricCounts)

from .link_metric_series import LinkMetricSeries
from .link_metric_series import read as _LinkMetricSeries

describe(LinkMetricCounts, {"series": Object(_LinkMetricSeries)}, read)
