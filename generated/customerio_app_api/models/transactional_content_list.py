from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalContentList(Listed["TransactionalContent"]):
    """The content of a transactional message in one language.

    Args:
        content: The variant, as a list of one; null or empty when there is none.
    """

    ITEMS: ClassVar[str] = "content"
    content: list[TransactionalContent] = _field(factory=NoList)
    """The variant, as a list of one; null or empty when there is none."""


read = ModelReader(TransactionalContentList)

from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent

describe(TransactionalContentList, {"content": Array(Object(_TransactionalContent))}, read)
