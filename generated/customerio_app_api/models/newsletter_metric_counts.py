from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class NewsletterMetricCounts(Model):
    """The series of a newsletter's metrics."""

    __slots__ = ("type", "series")

    FIELDS: ClassVar[dict[str, str]] = {"type": "type", "series": "series"}

    type: NewsletterChannel | Unset
    """Channel that is counted."""

    series: MetricSeries
    """One series of counts for each metric, oldest period first."""

    def __init__(self, *, type: NewsletterChannel | Unset = UNSET, series: MetricSeries) -> None:
        self._extra = None
        self.type = type
        self.series = series

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.series) is not UNSET:
            out["series"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterMetricCounts.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterMetricCounts) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_type, _series) = d.values()
    made.type = _NewsletterChannel[_type]
    made.series = _MetricSeries(_series) if class_of(_series) is dict else other_object(_series, _MetricSeries)
    return made


from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
