from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class JourneyMetricResponse(Model):
    """Metrics of the journeys of a campaign."""

    __slots__ = ("journey_metric",)

    FIELDS: ClassVar[dict[str, str]] = {"journey_metric": "journey_metric"}

    journey_metric: JourneyMetric
    """The counts."""

    def __init__(self, *, journey_metric: JourneyMetric) -> None:
        self._extra = None
        self.journey_metric = journey_metric

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.journey_metric) is not UNSET:
            out["journey_metric"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(JourneyMetricResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = JourneyMetricResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _journey_metric = d["journey_metric"]
    made.journey_metric = (
        _JourneyMetric(_journey_metric)
        if class_of(_journey_metric) is dict
        else other_object(_journey_metric, _JourneyMetric)
    )
    return made


from .journey_metric import JourneyMetric
from .journey_metric import read as _JourneyMetric
