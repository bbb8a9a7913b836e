from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _email_translation = d["email_translation"]
    if not (_email_translation is None or class_of(_email_translation) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.email_translation = None if _email_translation is None else _EmailTranslation(_email_translation, notes)
    return made  # type: ignore[no-any-return]


from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation

_ABSENT, _ALL = describe(EmailTranslationResponse, {"email_translation": Object(_EmailTranslation)}, read)
