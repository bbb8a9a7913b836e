from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _journey_metric = d["journey_metric"]
    if not (_journey_metric is None or class_of(_journey_metric) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.journey_metric = None if _journey_metric is None else _JourneyMetric(_journey_metric, notes)
    return made  # type: ignore[no-any-return]


from .journey_metric import JourneyMetric
from .journey_metric import read as _JourneyMetric

_ABSENT, _ALL = describe(JourneyMetricResponse, {"journey_metric": Object(_JourneyMetric)}, read)
