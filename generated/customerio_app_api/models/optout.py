from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Optout(Model):
    """A sender that a person has opted out of. Being listed is what says so; there is no flag.

    Args:
        channel: Channel of the sender.
        from_: The sender, in the stored form: of SMS senders trimmed and in lower case.
    """

    channel: OptoutChannel
    """Channel of the sender."""
    from_: str
    """The sender, in the stored form: of SMS senders trimmed and in lower case."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Optout) -> Optout:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_channel, made.from_) = d.values()
    if not ((_channel is None or class_of(_channel) is str) and (made.from_ is None or class_of(made.from_) is str)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.channel = _OptoutChannel[_channel]
    return made  # type: ignore[no-any-return]


from .optout_channel import LOOKUP as _OptoutChannel
from .optout_channel import OptoutChannel

_ABSENT, _ALL = describe(Optout, {"channel": Choice(_OptoutChannel), "from": TEXT}, read)
