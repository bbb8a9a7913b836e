from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, as_object, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignActionMetrics(Model):
    """Metrics of one action of a campaign."""

    __slots__ = ("start", "end", "res", "metric", "language_variants")

    FIELDS: ClassVar[dict[str, str]] = {
        "start": "start",
        "end": "end",
        "res": "res",
        "metric": "metric",
        "language_variants": "language_variants",
    }

    start: str | Unset
    """Beginning of the range, as ISO 8601 text; the query takes Unix seconds."""

    end: str | Unset
    """End of the range, as ISO 8601 text; the query takes Unix seconds."""

    res: MetricResolution | Unset
    """Length of a period."""

    metric: MetricCounts
    """Counts of the action; the total of all languages where it has variants."""

    language_variants: dict[str, LanguageVariantMetric] | None | Unset
    """Counts of each language, keyed by the number of the variant's action as text; only there for a message in several
    languages.
    """

    def __init__(
        self,
        *,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        res: MetricResolution | Unset = UNSET,
        metric: MetricCounts,
        language_variants: dict[str, LanguageVariantMetric] | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.start = start
        self.end = end
        self.res = res
        self.metric = metric
        self.language_variants = language_variants

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignActionMetrics.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignActionMetrics) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.start, made.end, _res, _metric, _language_variants) = d.values()
    made.res = _MetricResolution[_res]
    made.metric = _MetricCounts(_metric) if class_of(_metric) is dict else other_object(_metric, _MetricCounts)
    made.language_variants = (
        {
            key: _LanguageVariantMetric(item) if class_of(item) is dict else other_object(item, _LanguageVariantMetric)
            for key, item in _language_variants.items()
        }
        if class_of(_language_variants) is dict
        else other_object(_language_variants, as_object)
    )
    return made


from .language_variant_metric import LanguageVariantMetric
from .language_variant_metric import read as _LanguageVariantMetric
from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution
