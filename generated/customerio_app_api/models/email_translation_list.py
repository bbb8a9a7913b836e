from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTranslationList(Listed["EmailTranslation"]):
    """All translations of an email.

    Args:
        email_translations: The translations. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "email_translations"
    email_translations: list[EmailTranslation] = _field(factory=NoList)
    """The translations. Null can stand for none."""


read = ModelReader(EmailTranslationList)

from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation

describe(EmailTranslationList, {"email_translations": Array(Object(_EmailTranslation))}, read)
