from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Choice, Map, ModelReader, Object, describe
from ..series import Rows, Series
from ..types import NoMap


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionMetrics(Series):
    """Metrics of one action of a campaign.

    Args:
        metric: Counts of the action; the total of all languages where it has variants.
        start: Beginning of the range, as ISO 8601 text; the query takes Unix seconds.
        end: End of the range, as ISO 8601 text; the query takes Unix seconds.
        res: Length of a period.
        language_variants: Counts of each language, keyed by the number of the variant's action as text; only there for
            a message in several languages.
    """

    ROWS: ClassVar[Rows] = Rows(("metric", "series"), "start", "res")
    metric: MetricCounts
    """Counts of the action; the total of all languages where it has variants."""
    start: str | None = None
    """Beginning of the range, as ISO 8601 text; the query takes Unix seconds."""
    end: str | None = None
    """End of the range, as ISO 8601 text; the query takes Unix seconds."""
    res: MetricResolution | None = None
    """Length of a period."""
    language_variants: dict[str, LanguageVariantMetric] = _field(factory=NoMap)
    """Counts of each language, keyed by the number of the variant's action as text; only there for a message in several
    languages.
    """


read = ModelReader(CampaignActionMetrics)

from .language_variant_metric import LanguageVariantMetric
from .language_variant_metric import read as _LanguageVariantMetric
from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution

describe(
    CampaignActionMetrics,
    {
        "metric": Object(_MetricCounts),
        "start": TEXT,
        "end": TEXT,
        "res": Choice(_MetricResolution),
        "language_variants": Map(Object(_LanguageVariantMetric)),
    },
    read,
)
