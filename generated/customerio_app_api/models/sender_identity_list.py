from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SenderIdentityList(Listed["SenderIdentity"]):
    """One page of sender identities.

    Args:
        sender_identities: Senders of this page; null or empty past the last one.
        next: Cursor of the next page; send it as `start`. It is present even after the last sender and then leads to an
            empty page; it may be empty, null or absent.
    """

    ITEMS: ClassVar[str] = "sender_identities"
    sender_identities: list[SenderIdentity] = _field(factory=NoList)
    """Senders of this page; null or empty past the last one."""
    next: str | None = None
    """Cursor of the next page; send it as `start`. It is present even after the last sender and then leads to an empty
    page; it may be empty, null or absent.
    """


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SenderIdentityList) -> SenderIdentityList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_sender_identities, _next) = d.values()
    if not (
        (
            _sender_identities is UNSET
            or _sender_identities is None
            or class_of(_sender_identities) is list
            and each_is(_sender_identities, dict)
        )
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.sender_identities = (
        [_SenderIdentity(item, notes) for item in _sender_identities]
        if _sender_identities
        else NoList()
        if _sender_identities is UNSET or _sender_identities is None
        else _sender_identities
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity

_SHAPES: Shapes = {}
_ABSENT = describe(SenderIdentityList, {"sender_identities": Array(Object(_SenderIdentity)), "next": TEXT}, read)
