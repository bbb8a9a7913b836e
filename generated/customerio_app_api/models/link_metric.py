from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LinkMetric(Model):
    """A tracked link and its clicks."""

    __slots__ = ("link", "metric")

    FIELDS: ClassVar[dict[str, str]] = {"link": "link", "metric": "metric"}

    link: TrackedLink
    """The link."""

    metric: LinkMetricCounts
    """Its clicks over time."""

    def __init__(self, *, link: TrackedLink, metric: LinkMetricCounts) -> None:
        self._extra = None
        self.link = link
        self.metric = metric

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LinkMetric.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LinkMetric) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_link, _metric) = d.values()
    made.link = _TrackedLink(_link) if class_of(_link) is dict else other_object(_link, _TrackedLink)
    made.metric = _LinkMetricCounts(_metric) if class_of(_metric) is dict else other_object(_metric, _LinkMetricCounts)
    return made


from .link_metric_counts import LinkMetricCounts
from .link_metric_counts import read as _LinkMetricCounts
from .tracked_link import TrackedLink
from .tracked_link import read as _TrackedLink
