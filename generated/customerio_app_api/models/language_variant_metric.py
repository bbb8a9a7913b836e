from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LanguageVariantMetric(Model):
    """Metrics of one language of a message."""

    FIELDS: ClassVar[dict[str, str]] = {"language": "language", "default": "default", "series": "series"}

    language: str | Unset = UNSET
    """Language tag; empty for the default variant."""

    default: bool | Unset = UNSET
    """True for the default variant; each message has exactly one."""

    series: MetricSeries | None | Unset = UNSET
    """One list for each metric."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.language = pop("language", UNSET)
        self.default = pop("default", UNSET)
        self.series = (
            MetricSeries.from_dict(v)
            if (v := pop("series", UNSET)).__class__ is dict
            else other_object(v, MetricSeries.from_dict)
        )
        self._extra = d or None
        return self


from .metric_series import MetricSeries
