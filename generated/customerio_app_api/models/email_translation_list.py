from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTranslationList(Listed["EmailTranslation"]):
    """All translations of an email.

    Args:
        email_translations: The translations. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "email_translations"
    email_translations: list[EmailTranslation] = _field(factory=NoList)
    """The translations. Null can stand for none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailTranslationList) -> EmailTranslationList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _email_translations = d["email_translations"]
    if not (
        _email_translations is UNSET
        or _email_translations is None
        or class_of(_email_translations) is list
        and each_is(_email_translations, dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.email_translations = (
        [_EmailTranslation(item, notes) for item in _email_translations]
        if _email_translations
        else NoList()
        if _email_translations is UNSET or _email_translations is None
        else _email_translations
    )
    return made  # type: ignore[no-any-return]


from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation

_SHAPES: Shapes = {}
_ABSENT = describe(EmailTranslationList, {"email_translations": Array(Object(_EmailTranslation))}, read)
