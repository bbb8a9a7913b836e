from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SmsNewsletterVariantInput(Model):
    """A translation of an SMS."""

    __slots__ = ("language", "body")

    FIELDS: ClassVar[dict[str, str]] = {"language": "language", "body": "body"}

    language: str
    """Language tag of the translation, such as `fr`."""

    body: str
    """Text of the message."""

    def __init__(self, *, language: str, body: str) -> None:
        self._extra = None
        self.language = language
        self.body = body

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SmsNewsletterVariantInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SmsNewsletterVariantInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.language, made.body) = d.values()
    return made
