from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class HeaderPair(Model):
    """One custom header of an email."""

    __slots__ = ("name", "value")

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "value": "value"}

    name: str
    """Header name, for example `X-Campaign-Group`; ASCII without spaces."""

    value: str
    """Header value."""

    def __init__(self, *, name: str, value: str) -> None:
        self._extra = None
        self.name = name
        self.value = value

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.value) is not UNSET:
            out["value"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(HeaderPair.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = HeaderPair) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.name, made.value) = d.values()
    return made
