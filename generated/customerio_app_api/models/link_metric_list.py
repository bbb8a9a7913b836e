from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class LinkMetricList(Model):
    """Clicks on each tracked link."""

    __slots__ = ("links",)

    FIELDS: ClassVar[dict[str, str]] = {"links": "links"}

    links: list[LinkMetric]
    """The links; null or empty when none is tracked."""

    def __init__(self, *, links: list[LinkMetric] = ABSENT_LIST) -> None:
        self._extra = None
        self.links = AbsentList() if links is ABSENT_LIST else links

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "links", fields.links)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LinkMetricList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LinkMetricList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _links = d["links"]
    made.links = (
        [_LinkMetric(item) if class_of(item) is dict else other_object(item, _LinkMetric) for item in _links]
        if class_of(_links) is list
        else other_list(_links)
    )
    return made


from .link_metric import LinkMetric
from .link_metric import read as _LinkMetric
