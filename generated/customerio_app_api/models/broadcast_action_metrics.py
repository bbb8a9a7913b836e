from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Map, ModelReader, Object, describe
from ..series import Rows, Series
from ..types import NoMap


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionMetrics(Series):
    """Metrics of one action of a broadcast.

    Args:
        metric: Counts of the action; the total of all languages where it has variants.
        language_variants: Counts of each language, keyed by the number of the variant's action as text; only there for
            a message in several languages.
    """

    ROWS: ClassVar[Rows] = Rows(("metric", "series"), None, None)
    metric: MetricCounts
    """Counts of the action; the total of all languages where it has variants."""
    language_variants: dict[str, LanguageVariantMetric] = _field(factory=NoMap)
    """Counts of each language, keyed by the number of the variant's action as text; only there for a message in several
    languages.
    """


read = ModelReader(BroadcastActionMetrics)

from .language_variant_metric import LanguageVariantMetric
from .language_variant_metric import read as _LanguageVariantMetric
from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts

describe(
    BroadcastActionMetrics,
    {"metric": Object(_MetricCounts), "language_variants": Map(Object(_LanguageVariantMetric))},
    read,
)
