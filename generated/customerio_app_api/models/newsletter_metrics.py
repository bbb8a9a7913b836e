from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _metric = d["metric"]
    if not (_metric is None or class_of(_metric) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.metric = None if _metric is None else _NewsletterMetricCounts(_metric, notes)
    return made  # type: ignore[no-any-return]


from .newsletter_metric_counts import NewsletterMetricCounts
from .newsletter_metric_counts import read as _NewsletterMetricCounts

_ABSENT, _ALL = describe(NewsletterMetrics, {"metric": Object(_NewsletterMetricCounts)}, read)
