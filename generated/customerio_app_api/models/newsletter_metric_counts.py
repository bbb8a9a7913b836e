from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class NewsletterMetricCounts(Model):
    """The series of a newsletter's metrics."""

    FIELDS: ClassVar[dict[str, str]] = {"type": "type", "series": "series"}

    type: NewsletterChannel | Unset = UNSET
    """Channel that is counted."""

    series: MetricSeries | None | Unset = UNSET
    """One series of counts for each metric, oldest period first; may be null."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.type = _NewsletterChannel[pop("type", UNSET)]
        self.series = (
            MetricSeries.from_dict(v)
            if (v := pop("series", UNSET)).__class__ is dict
            else other_object(v, MetricSeries.from_dict)
        )
        self._extra = d or None
        return self


from .metric_series import MetricSeries
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
