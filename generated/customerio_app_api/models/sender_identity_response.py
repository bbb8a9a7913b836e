from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _sender_identity = d["sender_identity"]
    if not (_sender_identity is None or class_of(_sender_identity) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.sender_identity = None if _sender_identity is None else _SenderIdentity(_sender_identity, notes)
    return made  # type: ignore[no-any-return]


from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity

_ABSENT, _ALL = describe(SenderIdentityResponse, {"sender_identity": Object(_SenderIdentity)}, read)
