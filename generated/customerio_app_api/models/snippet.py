from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Snippet(Model):
    """A piece of text or Liquid that messages include by its name."""

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "value": "value", "updated_at": "updated_at"}

    name: str
    """Unique name of the snippet."""

    value: str
    """Its text."""

    updated_at: int | Unset = UNSET
    """When it last changed, Unix seconds."""

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 3 else take_unknown(d, 3)
        (fields.name, fields.value, _updated_at) = d.values()
        fields.updated_at = (
            _updated_at
            if _updated_at is UNSET or _updated_at is None or class_of(_updated_at) is int
            else integer(_updated_at)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(Snippet.FIELDS, UNSET)
