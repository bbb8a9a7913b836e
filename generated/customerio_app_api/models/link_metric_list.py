from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetricList(Listed["LinkMetric"]):
    """Clicks on each tracked link.

    Args:
        links: The links; null or empty when none is tracked.
    """

    ITEMS: ClassVar[str] = "links"
    links: list[LinkMetric] = _field(factory=NoList)
    """The links; null or empty when none is tracked."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LinkMetricList) -> LinkMetricList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _links = d["links"]
    if not (_links is UNSET or _links is None or class_of(_links) is list and each_is(_links, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.links = (
        [_LinkMetric(item, notes) for item in _links]
        if _links
        else NoList()
        if _links is UNSET or _links is None
        else _links
    )
    return made  # type: ignore[no-any-return]


from .link_metric import LinkMetric
from .link_metric import read as _LinkMetric

_SHAPES: Shapes = {}
_ABSENT = describe(LinkMetricList, {"links": Array(Object(_LinkMetric))}, read)
