from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchivedMessageResponse(Model):
    """The content of one delivery.

    Args:
        archived_message: The message as it was sent.
    """

    archived_message: ArchivedMessage
    """The message as it was sent."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ArchivedMessageResponse) -> ArchivedMessageResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _archived_message = d["archived_message"]
    if not (class_of(_archived_message) is dict or _archived_message is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.archived_message = None if _archived_message is None else _ArchivedMessage(_archived_message, notes)
    return made  # type: ignore[no-any-return]


from .archived_message import ArchivedMessage
from .archived_message import read as _ArchivedMessage

_SHAPES: Shapes = {}
_ABSENT = describe(ArchivedMessageResponse, {"archived_message": Object(_ArchivedMessage)}, read)
