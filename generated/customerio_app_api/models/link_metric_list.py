from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetricList(Listed["LinkMetric"]):
    """Clicks on each tracked link.

    Args:
        links: The links; null or empty when none is tracked.
    """

    ITEMS: ClassVar[str] = "links"
    links: list[LinkMetric] = _field(factory=NoList)
    """The links; null or empty when none is tracked."""


read = ModelReader(LinkMetricList)

from .link_metric import LinkMetric
from .link_metric import read as _LinkMetric

describe(LinkMetricList, {"links": Array(Object(_LinkMetric))}, read)
