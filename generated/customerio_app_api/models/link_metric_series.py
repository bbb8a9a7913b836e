from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, Array, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkMetricSeries(Model):
    """Clicks on a link. Each list has one entry a period, oldest first. Human and machine clicks are reliable from 20
    April 2025.

    Args:
        clicked: All clicks.
        human_clicked: Clicks by people; reliable from 20 April 2025.
        machine_clicked: Clicks by machines, such as scanners; reliable from 20 April 2025.
    """

    clicked: list[int] = _field(factory=NoList)
    """All clicks."""
    human_clicked: list[int] = _field(factory=NoList)
    """Clicks by people; reliable from 20 April 2025."""
    machine_clicked: list[int] = _field(factory=NoList)
    """Clicks by machines, such as scanners; reliable from 20 April 2025."""


read = ModelReader(LinkMetricSeries)


describe(
    LinkMetricSeries,
    {"clicked": Array(INTEGER), "human_clicked": Array(INTEGER), "machine_clicked": Array(INTEGER)},
    read,
)
