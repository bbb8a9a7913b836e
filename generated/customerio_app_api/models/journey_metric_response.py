from __future__ import annotations

from typing import ClassVar

from attr import define

from ..fields import ModelReader, Object, describe
from ..series import Rows, Series


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JourneyMetricResponse(Series):
    """Metrics of the journeys of a campaign.

    Args:
        journey_metric: The counts.
    """

    ROWS: ClassVar[Rows] = Rows(("journey_metric",), None, None)
    journey_metric: JourneyMetric
    """The counts."""


read = ModelReader(JourneyMetricResponse)

from .journey_metric import JourneyMetric
from .journey_metric import read as _JourneyMetric

describe(JourneyMetricResponse, {"journey_metric": Object(_JourneyMetric)}, read)
