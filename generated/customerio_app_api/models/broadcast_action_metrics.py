from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class BroadcastActionMetrics(Model):
    """Metrics of one action of a broadcast."""

    FIELDS: ClassVar[dict[str, str]] = {"metric": "metric", "language_variants": "language_variants"}

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
