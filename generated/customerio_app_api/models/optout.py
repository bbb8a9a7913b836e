from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Optout(Model):
    """A sender that a person has opted out of. Being listed is what says so; there is no flag."""

    __slots__ = ("channel", "from_")

    FIELDS: ClassVar[dict[str, str]] = {"channel": "channel", "from": "from_"}

    channel: OptoutChannel
    """Channel of the sender."""

    from_: str
    """The sender, in the stored form: of SMS senders trimmed and in lower case."""

    def __init__(self, *, channel: OptoutChannel, from_: str) -> None:
        self._extra = None
        self.channel = channel
        self.from_ = from_

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.channel) is not UNSET:
            out["channel"] = encode(v)
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Optout.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Optout) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_channel, made.from_) = d.values()
    made.channel = _OptoutChannel[_channel]
    return made


from .optout_channel import LOOKUP as _OptoutChannel
from .optout_channel import OptoutChannel
