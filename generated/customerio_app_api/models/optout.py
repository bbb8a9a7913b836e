from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_channel, _from_) = d.values()
    if not ((class_of(_channel) is str or _channel is None) and (class_of(_from_) is str or _from_ is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.channel = _OptoutChannel[_channel]
    made.from_ = _from_
    return made  # type: ignore[no-any-return]


from .optout_channel import LOOKUP as _OptoutChannel
from .optout_channel import OptoutChannel

_SHAPES: Shapes = {}
_ABSENT = describe(Optout, {"channel": Choice(_OptoutChannel), "from": TEXT}, read)
