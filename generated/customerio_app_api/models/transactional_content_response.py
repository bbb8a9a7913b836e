from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalContentResponse(Model):
    """One variant of a transactional message.

    Args:
        content: The variant; a single object, where other operations have a list.
    """

    content: TransactionalContent
    """The variant; a single object, where other operations have a list."""


read = ModelReader(TransactionalContentResponse)

from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent

describe(TransactionalContentResponse, {"content": Object(_TransactionalContent)}, read)
