from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SuppressionPage(Model):
    """One page of suppressed addresses of a sending domain."""

    FIELDS: ClassVar[dict[str, str]] = {"category": "category", "suppressions": "suppressions", "next": "next"}

    category: SuppressionCategory | Unset = UNSET
    """Kind of suppression."""

    suppressions: list[Suppression] = _field(factory=AbsentList)
    """The addresses; null if there are none."""

    next: str | None | Unset = UNSET
    """Value of `start` for the following page; empty, null or absent on the last."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.category) is not UNSET:
            out["category"] = encode(v)
        if (v := fields.suppressions) or v.__class__ is list:
            out["suppressions"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["suppressions"] = None
        if (v := fields.next) is not UNSET:
            out["next"] = v
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
        self.category = _SuppressionCategory[pop("category", UNSET)]
        self.suppressions = (
            [Suppression.from_dict(item) for item in v]
            if (v := pop("suppressions", UNSET)).__class__ is list
            else other_list(v)
        )
        self.next = pop("next", UNSET)
        self._extra = d or None
        return self


from .suppression import Suppression
from .suppression_category import LOOKUP as _SuppressionCategory
from .suppression_category import SuppressionCategory
