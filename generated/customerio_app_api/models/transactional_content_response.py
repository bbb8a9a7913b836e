from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalContentResponse(Model):
    """One variant of a transactional message.

    Args:
        content: The variant; a single object, where other operations have a list.
    """

    content: TransactionalContent
    """The variant; a single object, where other operations have a list."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalContentResponse
) -> TransactionalContentResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _content = d["content"]
    if not (class_of(_content) is dict or _content is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.content = None if _content is None else _TransactionalContent(_content, notes)
    return made  # type: ignore[no-any-return]


from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent

_SHAPES: Shapes = {}
_ABSENT = describe(TransactionalContentResponse, {"content": Object(_TransactionalContent)}, read)
