from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ApsSound(Model):
    """The sound of an iOS notification."""

    __slots__ = ("critical", "name", "volume")

    FIELDS: ClassVar[dict[str, str]] = {"critical": "critical", "name": "name", "volume": "volume"}

    critical: int | Unset
    """1 marks a critical alert, 0 does not."""

    name: str | Unset
    """Name of a sound file in the app, or `default`."""

    volume: float | Unset
    """Volume of a critical alert, from 0 (silent) to 1 (full)."""

    def __init__(
        self, *, critical: int | Unset = UNSET, name: str | Unset = UNSET, volume: float | Unset = UNSET
    ) -> None:
        self._extra = None
        self.critical = critical
        self.name = name
        self.volume = volume

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.critical) is not UNSET:
            out["critical"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.volume) is not UNSET:
            out["volume"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ApsSound.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ApsSound) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_critical, made.name, made.volume) = d.values()
    made.critical = (
        _critical if _critical is UNSET or _critical is None or class_of(_critical) is int else integer(_critical)
    )
    return made
