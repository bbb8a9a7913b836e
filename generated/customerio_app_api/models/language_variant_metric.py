from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LanguageVariantMetric(Model):
    """Metrics of one language of a message.

    Args:
        language: Language tag; empty for the default variant.
        default: True for the default variant; each message has exactly one.
        series: One list for each metric.
    """

    language: str
    """Language tag; empty for the default variant."""
    default: bool
    """True for the default variant; each message has exactly one."""
    series: MetricSeries
    """One list for each metric."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LanguageVariantMetric) -> LanguageVariantMetric:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_language, _default, _series) = d.values()
    if not (
        (class_of(_language) is str or _language is None)
        and (class_of(_default) is bool or _default is None)
        and (class_of(_series) is dict or _series is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.language = _language
    made.default = _default
    made.series = None if _series is None else _MetricSeries(_series, notes)
    return made  # type: ignore[no-any-return]


from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries

_SHAPES: Shapes = {}
_ABSENT = describe(LanguageVariantMetric, {"language": TEXT, "default": BOOLEAN, "series": Object(_MetricSeries)}, read)
