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


class ExportList(Model):
    """The exports of the workspace."""

    __slots__ = ("exports",)

    FIELDS: ClassVar[dict[str, str]] = {"exports": "exports"}

    exports: list[Export]
    """The exports; null if there are none."""

    def __init__(self, *, exports: list[Export] = ABSENT_LIST) -> None:
        self._extra = None
        self.exports = AbsentList() if exports is ABSENT_LIST else exports

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "exports", fields.exports)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ExportList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ExportList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _exports = d["exports"]
    made.exports = (
        [_Export(item) if class_of(item) is dict else other_object(item, _Export) for item in _exports]
        if class_of(_exports) is list
        else other_list(_exports)
    )
    return made


from .export import Export
from .export import read as _Export
