from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class EmailTranslationList(Model):
    """All translations of an email."""

    __slots__ = ("email_translations",)

    FIELDS: ClassVar[dict[str, str]] = {"email_translations": "email_translations"}

    email_translations: list[EmailTranslation]
    """The translations. Null can stand for none."""

    def __init__(self, *, email_translations: list[EmailTranslation] = ABSENT_LIST) -> None:
        self._extra = None
        self.email_translations = AbsentList() if email_translations is ABSENT_LIST else email_translations

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "email_translations", fields.email_translations)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailTranslationList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailTranslationList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _email_translations = d["email_translations"]
    made.email_translations = (
        [
            _EmailTranslation(item) if class_of(item) is dict else other_object(item, _EmailTranslation)
            for item in _email_translations
        ]
        if class_of(_email_translations) is list
        else other_list(_email_translations)
    )
    return made


from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation
