from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, TEXT, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.language, made.default, _series) = d.values()
    if not (
        (made.language is None or class_of(made.language) is str)
        and (made.default is None or class_of(made.default) is bool)
        and (_series is None or class_of(_series) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.series = None if _series is None else _MetricSeries(_series, notes)
    return made  # type: ignore[no-any-return]


from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries

_ABSENT, _ALL = describe(
    LanguageVariantMetric, {"language": TEXT, "default": BOOLEAN, "series": Object(_MetricSeries)}, read
)
