from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalContentList(Listed["TransactionalContent"]):
    """The content of a transactional message in one language.

    Args:
        content: The variant, as a list of one; null or empty when there is none.
    """

    ITEMS: ClassVar[str] = "content"
    content: list[TransactionalContent] = _field(factory=NoList)
    """The variant, as a list of one; null or empty when there is none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalContentList) -> TransactionalContentList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _content = d["content"]
    if not (_content is UNSET or _content is None or class_of(_content) is list and each_is(_content, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.content = (
        [_TransactionalContent(item, notes) for item in _content]
        if _content
        else NoList()
        if _content is UNSET or _content is None
        else _content
    )
    return made  # type: ignore[no-any-return]


from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent

_SHAPES: Shapes = {}
_ABSENT = describe(TransactionalContentList, {"content": Array(Object(_TransactionalContent))}, read)
