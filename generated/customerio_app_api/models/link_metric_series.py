from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LinkMetricSeries) -> LinkMetricSeries:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_clicked, _human_clicked, _machine_clicked) = d.values()
    if not (
        (_clicked is UNSET or _clicked is None or class_of(_clicked) is list and each_is(_clicked, int))
        and (
            _human_clicked is UNSET
            or _human_clicked is None
            or class_of(_human_clicked) is list
            and each_is(_human_clicked, int)
        )
        and (
            _machine_clicked is UNSET
            or _machine_clicked is None
            or class_of(_machine_clicked) is list
            and each_is(_machine_clicked, int)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.clicked = NoList() if _clicked is UNSET or _clicked is None else _clicked
    made.human_clicked = NoList() if _human_clicked is UNSET or _human_clicked is None else _human_clicked
    made.machine_clicked = NoList() if _machine_clicked is UNSET or _machine_clicked is None else _machine_clicked
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    LinkMetricSeries,
    {"clicked": Array(INTEGER), "human_clicked": Array(INTEGER), "machine_clicked": Array(INTEGER)},
    read,
)
