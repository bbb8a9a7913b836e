from __future__ import annotations

from attrs import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JourneyMetricResponse(Model):
    """Metrics of the journeys of a campaign.

    Args:
        journey_metric: The counts.
    """

    journey_metric: JourneyMetric
    """The counts."""


read = ModelReader(JourneyMetricResponse)

from .journey_metric import JourneyMetric
from .journey_metric import read as _JourneyMetric

describe(JourneyMetricResponse, {"journey_metric": Object(_JourneyMetric)}, read)
