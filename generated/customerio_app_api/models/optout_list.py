from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OptoutList(Listed["Optout"]):
    """The senders that one person has opted out of.

    Args:
        optouts: Opt-outs, one for each sender and channel; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "optouts"
    optouts: list[Optout] = _field(factory=NoList)
    """Opt-outs, one for each sender and channel; empty or null when there are none."""


read = ModelReader(OptoutList)

from .optout import Optout
from .optout import read as _Optout

describe(OptoutList, {"optouts": Array(Object(_Optout))}, read)
