from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTranslationResponse(Model):
    """An answer that holds one translation.

    Args:
        email_translation: The translation.
    """

    email_translation: EmailTranslation
    """The translation."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailTranslationResponse) -> EmailTranslationResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _email_translation = d["email_translation"]
    if not (class_of(_email_translation) is dict or _email_translation is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.email_translation = None if _email_translation is None else _EmailTranslation(_email_translation, notes)
    return made  # type: ignore[no-any-return]


from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation

_SHAPES: Shapes = {}
_ABSENT = describe(EmailTranslationResponse, {"email_translation": Object(_EmailTranslation)}, read)
