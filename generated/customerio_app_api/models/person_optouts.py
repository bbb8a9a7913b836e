from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    SHAPES,
    TEXT,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonOptouts) -> PersonOptouts:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.cio_id, made.customer_id, _optouts) = d.values()
    if not (
        (made.cio_id is None or class_of(made.cio_id) is str)
        and (made.customer_id is None or class_of(made.customer_id) is str)
        and (_optouts is UNSET or _optouts is None or class_of(_optouts) is list and each_is(_optouts, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.optouts = (
        [_Optout(item, notes) for item in _optouts]
        if _optouts
        else NoList()
        if _optouts is UNSET or _optouts is None
        else _optouts
    )
    return made  # type: ignore[no-any-return]


from .optout import Optout
from .optout import read as _Optout

_ABSENT, _ALL = describe(PersonOptouts, {"cio_id": TEXT, "customer_id": TEXT, "optouts": Array(Object(_Optout))}, read)
