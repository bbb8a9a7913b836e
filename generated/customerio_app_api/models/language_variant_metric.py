from __future__ import annotations

from typing import ClassVar

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, Object, describe
from ..series import Rows, Series


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LanguageVariantMetric(Series):
    """Metrics of one language of a message.

    Args:
        language: Language tag; empty for the default variant.
        default: True for the default variant; each message has exactly one.
        series: One list for each metric.
    """

    ROWS: ClassVar[Rows] = Rows(("series",), None, None)
    language: str
    """Language tag; empty for the default variant."""
    default: bool
    """True for the default variant; each message has exactly one."""
    series: MetricSeries
    """One list for each metric."""


read = ModelReader(LanguageVariantMetric)

from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries

describe(LanguageVariantMetric, {"language": TEXT, "default": BOOLEAN, "series": Object(_MetricSeries)}, read)
