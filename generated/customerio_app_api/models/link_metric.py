from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (_link, _metric) = d.values()
        fields.link = _TrackedLink(_link) if class_of(_link) is dict else other_object(_link, _TrackedLink)
        fields.metric = (
            _LinkMetricCounts(_metric) if class_of(_metric) is dict else other_object(_metric, _LinkMetricCounts)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(LinkMetric.FIELDS, UNSET)

from .link_metric_counts import LinkMetricCounts
from .tracked_link import TrackedLink

_LinkMetricCounts = LinkMetricCounts.from_dict

_TrackedLink = TrackedLink.from_dict
