from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, as_object, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class BroadcastActionMetrics(Model):
    """Metrics of one action of a broadcast."""

    __slots__ = ("metric", "language_variants")

    FIELDS: ClassVar[dict[str, str]] = {"metric": "metric", "language_variants": "language_variants"}

    metric: MetricCounts
    """Counts of the action; the total of all languages where it has variants."""

    language_variants: dict[str, LanguageVariantMetric] | None | Unset
    """Counts of each language, keyed by the number of the variant's action as text; only there for a message in several
    languages.
    """

    def __init__(
        self, *, metric: MetricCounts, language_variants: dict[str, LanguageVariantMetric] | None | Unset = UNSET
    ) -> None:
        self._extra = None
        self.metric = metric
        self.language_variants = language_variants

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastActionMetrics.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastActionMetrics) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_metric, _language_variants) = d.values()
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
