from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class BackendMarker(Model):
    """The delimiters of one kind of template code, such as Liquid."""

    __slots__ = ("heads", "tails")

    FIELDS: ClassVar[dict[str, str]] = {"heads": "heads", "tails": "tails"}

    heads: str | Unset
    """Opening delimiter, for example `{{`."""

    tails: str | Unset
    """Closing delimiter, for example `}}`."""

    def __init__(self, *, heads: str | Unset = UNSET, tails: str | Unset = UNSET) -> None:
        self._extra = None
        self.heads = heads
        self.tails = tails

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.heads) is not UNSET:
            out["heads"] = v
        if (v := fields.tails) is not UNSET:
            out["tails"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BackendMarker.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BackendMarker) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.heads, made.tails) = d.values()
    return made
