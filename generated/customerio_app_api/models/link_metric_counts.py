from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _series = d["series"]
    if not (_series is None or class_of(_series) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.series = None if _series is None else _LinkMetricSeries(_series, notes)
    return made  # type: ignore[no-any-return]


from .link_metric_series import LinkMetricSeries
from .link_metric_series import read as _LinkMetricSeries

_ABSENT, _ALL = describe(LinkMetricCounts, {"series": Object(_LinkMetricSeries)}, read)
