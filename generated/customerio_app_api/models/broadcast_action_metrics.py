from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import Map, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoMap, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionMetrics(Model):
    """Metrics of one action of a broadcast.

    Args:
        metric: Counts of the action; the total of all languages where it has variants.
        language_variants: Counts of each language, keyed by the number of the variant's action as text; only there for
            a message in several languages.
    """

    metric: MetricCounts
    """Counts of the action; the total of all languages where it has variants."""
    language_variants: dict[str, LanguageVariantMetric] = _field(factory=NoMap)
    """Counts of each language, keyed by the number of the variant's action as text; only there for a message in several
    languages.
    """


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastActionMetrics) -> BroadcastActionMetrics:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_metric, _language_variants) = d.values()
    if not (
        (class_of(_metric) is dict or _metric is None)
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

_SHAPES: Shapes = {}
_ABSENT = describe(
    BroadcastActionMetrics,
    {"metric": Object(_MetricCounts), "language_variants": Map(Object(_LanguageVariantMetric))},
    read,
)
