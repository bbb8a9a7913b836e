from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CssVariablesTransformer(Model):
    """Replaces CSS variables by their values."""

    __slots__ = ("enabled", "preserve")

    FIELDS: ClassVar[dict[str, str]] = {"enabled": "enabled", "preserve": "preserve"}

    enabled: bool | Unset
    """True switches the transformer on."""

    preserve: bool | Unset
    """True keeps the declarations with variables beside the resolved ones."""

    def __init__(self, *, enabled: bool | Unset = UNSET, preserve: bool | Unset = UNSET) -> None:
        self._extra = None
        self.enabled = enabled
        self.preserve = preserve

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if (v := fields.preserve) is not UNSET:
            out["preserve"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CssVariablesTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CssVariablesTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.enabled, made.preserve) = d.values()
    return made
