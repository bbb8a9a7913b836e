from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailTranslationResponse(Model):
    """An answer that holds one translation."""

    __slots__ = ("email_translation",)

    FIELDS: ClassVar[dict[str, str]] = {"email_translation": "email_translation"}

    email_translation: EmailTranslation
    """The translation."""

    def __init__(self, *, email_translation: EmailTranslation) -> None:
        self._extra = None
        self.email_translation = email_translation

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.email_translation) is not UNSET:
            out["email_translation"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailTranslationResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailTranslationResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _email_translation = d["email_translation"]
    made.email_translation = (
        _EmailTranslation(_email_translation)
        if class_of(_email_translation) is dict
        else other_object(_email_translation, _EmailTranslation)
    )
    return made


from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation
