from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CampaignActionMetrics(Model):
    """Metrics of one action of a campaign."""

    FIELDS: ClassVar[dict[str, str]] = {
        "start": "start",
        "end": "end",
        "res": "res",
        "metric": "metric",
        "language_variants": "language_variants",
    }

    start: str | Unset = UNSET
    """Beginning of the range, as ISO 8601 text; the query takes Unix seconds."""

    end: str | Unset = UNSET
    """End of the range, as ISO 8601 text; the query takes Unix seconds."""

    res: MetricResolution | Unset = UNSET
    """Length of a period."""

    metric: MetricCounts | None | Unset = UNSET
    """Counts of the action; the total of all languages where it has variants."""

    language_variants: dict[str, LanguageVariantMetric] | None | Unset = UNSET
    """Counts of each language, keyed by the number of the variant's action as text; only there for a message in several
    languages.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.start) is not UNSET:
            out["start"] = v
        if (v := fields.end) is not UNSET:
            out["end"] = v
        if (v := fields.res) is not UNSET:
            out["res"] = encode(v)
        if (v := fields.metric) is not UNSET:
            out["metric"] = encode(v)
        if (v := fields.language_variants) is not UNSET:
            out["language_variants"] = encode(v)
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
        self.start = pop("start", UNSET)
        self.end = pop("end", UNSET)
        self.res = _MetricResolution[pop("res", UNSET)]
        self.metric = (
            MetricCounts.from_dict(v)
            if (v := pop("metric", UNSET)).__class__ is dict
            else other_object(v, MetricCounts.from_dict)
        )
        self.language_variants = (
            {key: LanguageVariantMetric.from_dict(item) for key, item in v.items()}
            if (v := pop("language_variants", UNSET)).__class__ is dict
            else other_object(v, as_object)
        )
        self._extra = d or None
        return self


from .language_variant_metric import LanguageVariantMetric
from .metric_counts import MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution
