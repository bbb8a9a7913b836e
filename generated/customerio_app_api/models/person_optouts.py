from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonOptouts(Model):
    """The senders that a person has opted out of.

    Args:
        cio_id: Id that Customer.io gave the person.
        customer_id: The person's `id`; null where there is none.
        optouts: Opt-outs, one for each sender and channel.
    """

    cio_id: str
    """Id that Customer.io gave the person."""
    customer_id: str | None = None
    """The person's `id`; null where there is none."""
    optouts: list[Optout] = _field(factory=NoList)
    """Opt-outs, one for each sender and channel."""


read = ModelReader(PersonOptouts)

from .optout import Optout
from .optout import read as _Optout

describe(PersonOptouts, {"cio_id": TEXT, "customer_id": TEXT, "optouts": Array(Object(_Optout))}, read)
