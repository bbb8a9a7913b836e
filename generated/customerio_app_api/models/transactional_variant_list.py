from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalVariantList(Listed["TransactionalContent"]):
    """All variants of a transactional message.

    Args:
        contents: The variants, one a language; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "contents"
    contents: list[TransactionalContent] = _field(factory=NoList)
    """The variants, one a language; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalVariantList) -> TransactionalVariantList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _contents = d["contents"]
    if not (_contents is UNSET or _contents is None or class_of(_contents) is list and each_is(_contents, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.contents = (
        [_TransactionalContent(item, notes) for item in _contents]
        if _contents
        else NoList()
        if _contents is UNSET or _contents is None
        else _contents
    )
    return made  # type: ignore[no-any-return]


from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent

_SHAPES: Shapes = {}
_ABSENT = describe(TransactionalVariantList, {"contents": Array(Object(_TransactionalContent))}, read)
