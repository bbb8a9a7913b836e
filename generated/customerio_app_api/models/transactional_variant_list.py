from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalVariantList(Listed["TransactionalContent"]):
    """All variants of a transactional message.

    Args:
        contents: The variants, one a language; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "contents"
    contents: list[TransactionalContent] = _field(factory=NoList)
    """The variants, one a language; null or empty when there are none."""


read = ModelReader(TransactionalVariantList)

from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent

describe(TransactionalVariantList, {"contents": Array(Object(_TransactionalContent))}, read)
