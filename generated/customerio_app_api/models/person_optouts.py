from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_cio_id, _customer_id, _optouts) = d.values()
    if not (
        (class_of(_cio_id) is str or _cio_id is None)
        and (class_of(_customer_id) is str or _customer_id is None)
        and (_optouts is UNSET or _optouts is None or class_of(_optouts) is list and each_is(_optouts, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.cio_id = _cio_id
    made.customer_id = _customer_id
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

_SHAPES: Shapes = {}
_ABSENT = describe(PersonOptouts, {"cio_id": TEXT, "customer_id": TEXT, "optouts": Array(Object(_Optout))}, read)
