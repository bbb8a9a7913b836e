from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
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


class SuppressionList(Model):
    """Suppressed addresses."""

    __slots__ = ("category", "suppressions")

    FIELDS: ClassVar[dict[str, str]] = {"category": "category", "suppressions": "suppressions"}

    category: SuppressionCategory | Unset
    """Kind of suppression."""

    suppressions: list[Suppression]
    """The addresses; null if there are none."""

    def __init__(
        self, *, category: SuppressionCategory | Unset = UNSET, suppressions: list[Suppression] = ABSENT_LIST
    ) -> None:
        self._extra = None
        self.category = category
        self.suppressions = AbsentList() if suppressions is ABSENT_LIST else suppressions

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.category) is not UNSET:
            out["category"] = encode(v)
        put_list(out, "suppressions", fields.suppressions)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SuppressionList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SuppressionList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_category, _suppressions) = d.values()
    made.category = _SuppressionCategory[_category]
    made.suppressions = (
        [_Suppression(item) if class_of(item) is dict else other_object(item, _Suppression) for item in _suppressions]
        if class_of(_suppressions) is list
        else other_list(_suppressions)
    )
    return made


from .suppression import Suppression
from .suppression import read as _Suppression
from .suppression_category import LOOKUP as _SuppressionCategory
from .suppression_category import SuppressionCategory
