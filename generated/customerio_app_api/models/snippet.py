from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Snippet(Model):
    """A piece of text or Liquid that messages include by its name."""

    __slots__ = ("name", "value", "updated_at")

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "value": "value", "updated_at": "updated_at"}

    name: str
    """Unique name of the snippet."""

    value: str
    """Its text."""

    updated_at: int
    """When it last changed, Unix seconds."""

    def __init__(self, *, name: str, value: str, updated_at: int) -> None:
        self._extra = None
        self.name = name
        self.value = value
        self.updated_at = updated_at

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.value) is not UNSET:
            out["value"] = v
        if (v := fields.updated_at) is not UNSET:
            out["updated_at"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Snippet.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Snippet) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.name, made.value, _updated_at) = d.values()
    made.updated_at = (
        _updated_at
        if _updated_at is UNSET or _updated_at is None or class_of(_updated_at) is int
        else integer(_updated_at)
    )
    return made
