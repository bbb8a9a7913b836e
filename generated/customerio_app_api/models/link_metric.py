from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetric(Model):
    """A tracked link and its clicks.

    Args:
        link: The link.
        metric: Its clicks over time.
    """

    link: TrackedLink
    """The link."""
    metric: LinkMetricCounts
    """Its clicks over time."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LinkMetric) -> LinkMetric:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_link, _metric) = d.values()
    if not ((class_of(_link) is dict or _link is None) and (class_of(_metric) is dict or _metric is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.link = None if _link is None else _TrackedLink(_link, notes)
    made.metric = None if _metric is None else _LinkMetricCounts(_metric, notes)
    return made  # type: ignore[no-any-return]


from .link_metric_counts import LinkMetricCounts
from .link_metric_counts import read as _LinkMetricCounts
from .tracked_link import TrackedLink
from .tracked_link import read as _TrackedLink

_SHAPES: Shapes = {}
_ABSENT = describe(LinkMetric, {"link": Object(_TrackedLink), "metric": Object(_LinkMetricCounts)}, read)
