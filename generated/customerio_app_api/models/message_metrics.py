from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class MessageMetrics(Model):
    """Metrics of messages over time."""

    __slots__ = ("metric",)

    FIELDS: ClassVar[dict[str, str]] = {"metric": "metric"}

    metric: MetricCounts
    """The counts."""

    def __init__(self, *, metric: MetricCounts) -> None:
        self._extra = None
        self.metric = metric

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
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


_ABSENT: dict[str, Any] = dict.fromkeys(MessageMetrics.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = MessageMetrics) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _metric = d["metric"]
    made.metric = _MetricCounts(_metric) if class_of(_metric) is dict else other_object(_metric, _MetricCounts)
    return made


from .metric_counts import MetricCounts
from .metric_counts import read as _MetricCounts
