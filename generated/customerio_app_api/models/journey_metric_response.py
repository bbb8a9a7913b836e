from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JourneyMetricResponse(Model):
    """Metrics of the journeys of a campaign.

    Args:
        journey_metric: The counts.
    """

    journey_metric: JourneyMetric
    """The counts."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = JourneyMetricResponse) -> JourneyMetricResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _journey_metric = d["journey_metric"]
    if not (class_of(_journey_metric) is dict or _journey_metric is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.journey_metric = None if _journey_metric is None else _JourneyMetric(_journey_metric, notes)
    return made  # type: ignore[no-any-return]


from .journey_metric import JourneyMetric
from .journey_metric import read as _JourneyMetric

_SHAPES: Shapes = {}
_ABSENT = describe(JourneyMetricResponse, {"journey_metric": Object(_JourneyMetric)}, read)
