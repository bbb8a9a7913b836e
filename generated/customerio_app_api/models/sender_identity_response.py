from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SenderIdentityResponse(Model):
    """Answer with one sender identity.

    Args:
        sender_identity: The sender.
    """

    sender_identity: SenderIdentity
    """The sender."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SenderIdentityResponse) -> SenderIdentityResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _sender_identity = d["sender_identity"]
    if not (class_of(_sender_identity) is dict or _sender_identity is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.sender_identity = None if _sender_identity is None else _SenderIdentity(_sender_identity, notes)
    return made  # type: ignore[no-any-return]


from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity

_SHAPES: Shapes = {}
_ABSENT = describe(SenderIdentityResponse, {"sender_identity": Object(_SenderIdentity)}, read)
