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
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class LinkMetricSeries(Model):
    """Clicks on a link. Each list has one entry a period, oldest first. Human and machine clicks are reliable from 20
    April 2025.
    """

    __slots__ = ("clicked", "human_clicked", "machine_clicked")

    FIELDS: ClassVar[dict[str, str]] = {
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "machine_clicked": "machine_clicked",
    }

    clicked: list[int]
    """All clicks."""

    human_clicked: list[int]
    """Clicks by people; reliable from 20 April 2025."""

    machine_clicked: list[int]
    """Clicks by machines, such as scanners; reliable from 20 April 2025."""

    def __init__(
        self,
        *,
        clicked: list[int] = ABSENT_LIST,
        human_clicked: list[int] = ABSENT_LIST,
        machine_clicked: list[int] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.clicked = AbsentList() if clicked is ABSENT_LIST else clicked
        self.human_clicked = AbsentList() if human_clicked is ABSENT_LIST else human_clicked
        self.machine_clicked = AbsentList() if machine_clicked is ABSENT_LIST else machine_clicked

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "clicked", fields.clicked)
        put_list(out, "human_clicked", fields.human_clicked)
        put_list(out, "machine_clicked", fields.machine_clicked)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LinkMetricSeries.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LinkMetricSeries) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_clicked, _human_clicked, _machine_clicked) = d.values()
    made.clicked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _clicked]
        if class_of(_clicked) is list
        else other_list(_clicked)
    )
    made.human_clicked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _human_clicked]
        if class_of(_human_clicked) is list
        else other_list(_human_clicked)
    )
    made.machine_clicked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _machine_clicked]
        if class_of(_machine_clicked) is list
        else other_list(_machine_clicked)
    )
    return made
