from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LinkMetricSeries(Model):
    """Clicks on a link. Each list has one entry a period, oldest first. Human and machine clicks are reliable from 20
    April 2025.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "machine_clicked": "machine_clicked",
    }

    clicked: list[int] = _field(factory=AbsentList)
    """All clicks."""

    human_clicked: list[int] = _field(factory=AbsentList)
    """Clicks by people; reliable from 20 April 2025."""

    machine_clicked: list[int] = _field(factory=AbsentList)
    """Clicks by machines, such as scanners; reliable from 20 April 2025."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.clicked) or v.__class__ is list:
            out["clicked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["clicked"] = None
        if (v := fields.human_clicked) or v.__class__ is list:
            out["human_clicked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["human_clicked"] = None
        if (v := fields.machine_clicked) or v.__class__ is list:
            out["machine_clicked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["machine_clicked"] = None
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
        self.clicked = v if (v := pop("clicked", UNSET)).__class__ is list else other_list(v)
        self.human_clicked = v if (v := pop("human_clicked", UNSET)).__class__ is list else other_list(v)
        self.machine_clicked = v if (v := pop("machine_clicked", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self
