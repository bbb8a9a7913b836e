from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LanguageVariantMetric(Model):
    """Metrics of one language of a message."""

    __slots__ = ("language", "default", "series")

    FIELDS: ClassVar[dict[str, str]] = {"language": "language", "default": "default", "series": "series"}

    language: str
    """Language tag; empty for the default variant."""

    default: bool
    """True for the default variant; each message has exactly one."""

    series: MetricSeries
    """One list for each metric."""

    def __init__(self, *, language: str, default: bool, series: MetricSeries) -> None:
        self._extra = None
        self.language = language
        self.default = default
        self.series = series

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.default) is not UNSET:
            out["default"] = v
        if (v := fields.series) is not UNSET:
            out["series"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LanguageVariantMetric.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LanguageVariantMetric) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.language, made.default, _series) = d.values()
    made.series = _MetricSeries(_series) if class_of(_series) is dict else other_object(_series, _MetricSeries)
    return made


from .metric_series import MetricSeries
from .metric_series import read as _MetricSeries
