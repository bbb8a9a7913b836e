from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EncodeEntitiesTransformer(Model):
    """Writes special characters as HTML entities."""

    __slots__ = ("enabled",)

    FIELDS: ClassVar[dict[str, str]] = {"enabled": "enabled"}

    enabled: bool | Unset
    """True switches the transformer on."""

    def __init__(self, *, enabled: bool | Unset = UNSET) -> None:
        self._extra = None
        self.enabled = enabled

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EncodeEntitiesTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EncodeEntitiesTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.enabled = d["enabled"]
    return made
