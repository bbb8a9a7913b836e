from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LinkMetric(Model):
    """A tracked link and its clicks."""

    FIELDS: ClassVar[dict[str, str]] = {"link": "link", "metric": "metric"}

    link: TrackedLink | None | Unset = UNSET
    """The link."""

    metric: LinkMetricCounts | None | Unset = UNSET
    """Its clicks over time."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.link) is not UNSET:
            out["link"] = encode(v)
        if (v := fields.metric) is not UNSET:
            out["metric"] = encode(v)
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
        self.link = (
            TrackedLink.from_dict(v)
            if (v := pop("link", UNSET)).__class__ is dict
            else other_object(v, TrackedLink.from_dict)
        )
        self.metric = (
            LinkMetricCounts.from_dict(v)
            if (v := pop("metric", UNSET)).__class__ is dict
            else other_object(v, LinkMetricCounts.from_dict)
        )
        self._extra = d or None
        return self


from .link_metric_counts import LinkMetricCounts
from .tracked_link import TrackedLink
