from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterMetrics(Model):
    """Metrics of a newsletter or of one variant.

    Args:
        metric: The channel and its series.
    """

    metric: NewsletterMetricCounts
    """The channel and its series."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterMetrics) -> NewsletterMetrics:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _metric = d["metric"]
    if not (class_of(_metric) is dict or _metric is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.metric = None if _metric is None else _NewsletterMetricCounts(_metric, notes)
    return made  # type: ignore[no-any-return]


from .newsletter_metric_counts import NewsletterMetricCounts
from .newsletter_metric_counts import read as _NewsletterMetricCounts

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterMetrics, {"metric": Object(_NewsletterMetricCounts)}, read)
