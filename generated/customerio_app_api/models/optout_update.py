from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class OptoutUpdate(Model):
    """A change to a person's opt-out from one sender on one channel."""

    __slots__ = ("from_", "optout", "channel")

    FIELDS: ClassVar[dict[str, str]] = {"from": "from_", "optout": "optout", "channel": "channel"}

    from_: str
    """The sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service SID. WhatsApp: a phone number.
    """

    optout: bool
    """`true` opts the person out of the sender, `false` back in."""

    channel: OptoutChannel | Literal["sms", "whatsapp"] | Unset
    """Channel of the sender; `sms` if left out."""

    def __init__(
        self, *, from_: str, optout: bool, channel: OptoutChannel | Literal["sms", "whatsapp"] | Unset = UNSET
    ) -> None:
        self._extra = None
        self.from_ = from_
        self.optout = optout
        self.channel = channel

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.optout) is not UNSET:
            out["optout"] = v
        if (v := fields.channel) is not UNSET:
            out["channel"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(OptoutUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = OptoutUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.from_, made.optout, _channel) = d.values()
    made.channel = _OptoutChannel[_channel]
    return made


from .optout_channel import LOOKUP as _OptoutChannel
from .optout_channel import OptoutChannel
