from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    SHAPES,
    TEXT,
    Choice,
    Map,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_metric, made.start, made.end, _res, _language_variants) = d.values()
    if not (
        (_metric is None or class_of(_metric) is dict)
        and (made.start is None or class_of(made.start) is str)
        and (made.end is None or class_of(made.end) is str)
        and (_res is None or class_of(_res) is str)
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

_ABSENT, _ALL = describe(
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
