from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterMetricCounts) -> NewsletterMetricCounts:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_series, _type) = d.values()
    if not ((class_of(_series) is dict or _series is None) and (class_of(_type) is str or _type is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.series = None if _series is None else _MetricSeries(_series, notes)
    made.type = _NewsletterChannel[_type]
    return made  # type: ignore[no-any-return]


from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterMetricCounts, {"series": Object(_MetricSeries), "type": Choice(_NewsletterChannel)}, read)
