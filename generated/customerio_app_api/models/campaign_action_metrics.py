from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Choice, Map, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoMap, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionMetrics(Model):
    """Metrics of one action of a campaign.

    Args:
        metric: Counts of the action; the total of all languages where it has variants.
        start: Beginning of the range, as ISO 8601 text; the query takes Unix seconds.
        end: End of the range, as ISO 8601 text; the query takes Unix seconds.
        res: Length of a period.
        language_variants: Counts of each language, keyed by the number of the variant's action as text; only there for
            a message in several languages.
    """

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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignActionMetrics) -> CampaignActionMetrics:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_metric, _start, _end, _res, _language_variants) = d.values()
    if not (
        (class_of(_metric) is dict or _metric is None)
        and (class_of(_start) is str or _start is None)
        and (class_of(_end) is str or _end is None)
        and (class_of(_res) is str or _res is None)
        and (
            _language_variants is UNSET
            or _language_variants is None
            or class_of(_language_variants) is dict
            and each_is(_language_variants.values(), dict)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.metric = None if _metric is None else _MetricCounts(_metric, notes)
    made.start = _start
    made.end = _end
    made.res = _MetricResolution[_res]
    made.language_variants = (
        {key: _LanguageVariantMetric(item, notes) for key, item in _language_variants.items()}
        if _language_variants
        else NoMap()
        if _language_variants is UNSET or _language_variants is None
        else _language_variants
    )
    return made  # type: ignore[no-any-return]


from .language_variant_metric import LanguageVariantMetric
from .language_variant_metric import read as _LanguageVariantMetric
from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
from .metric_resolution import LOOKUP as _MetricResolution
from .metric_resolution import MetricResolution

_SHAPES: Shapes = {}
_ABSENT = describe(
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
