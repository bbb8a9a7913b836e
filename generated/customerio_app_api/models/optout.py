from __future__ import annotations

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..types import Model


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


read = ModelReader(Optout)

from .optout_channel import LOOKUP as _OptoutChannel
from .optout_channel import OptoutChannel

describe(Optout, {"channel": Choice(_OptoutChannel), "from": TEXT}, read)
