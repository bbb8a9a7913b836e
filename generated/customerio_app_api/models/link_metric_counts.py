from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetricCounts(Model):
    """Clicks over time.

    Args:
        series: One list for each kind of click.
    """

    series: LinkMetricSeries
    """One list for each kind of click."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LinkMetricCounts) -> LinkMetricCounts:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _series = d["series"]
    if not (class_of(_series) is dict or _series is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.series = None if _series is None else _LinkMetricSeries(_series, notes)
    return made  # type: ignore[no-any-return]


from .link_metric_series import LinkMetricSeries
from .link_metric_series import read as _LinkMetricSeries

_SHAPES: Shapes = {}
_ABSENT = describe(LinkMetricCounts, {"series": Object(_LinkMetricSeries)}, read)
