from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import BOOLEAN, TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OptoutUpdate(Model):
    """A change to a person's opt-out from one sender on one channel.

    Args:
        from_: The sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service SID. WhatsApp: a phone
            number.
        optout: `true` opts the person out of the sender, `false` back in.
        channel: Channel of the sender; `sms` if left out.
    """

    from_: str
    """The sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service SID. WhatsApp: a phone number.
    """
    optout: bool
    """`true` opts the person out of the sender, `false` back in."""
    channel: OptoutChannel | Literal["sms", "whatsapp"] | None = None
    """Channel of the sender; `sms` if left out."""


read = ModelReader(OptoutUpdate)

from .optout_channel import LOOKUP as _OptoutChannel
from .optout_channel import OptoutChannel

describe(
    OptoutUpdate,
    {"from": TEXT, "optout": BOOLEAN, "channel": Choice(_OptoutChannel)},
    read,
    Rules(required=("from", "optout")),
)
